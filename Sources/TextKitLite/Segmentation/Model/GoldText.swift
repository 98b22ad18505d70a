/// Text that is segmented by hand: a sentence a line, its words parted by white space.
///
/// ```swift
/// let gold = try GoldText(Array("北京 欢迎 你\n".utf8), name: "a.gold")
/// gold.sentences[0].ends  // [6, 12, 15]
/// ```
public struct GoldText: Sendable {
  /// A sentence without the white space between its words.
  public struct Sentence: Sendable, Hashable {
    /// The bytes of the words in a row; a space stands where two words would else be one to ICU, as in `New York`.
    public var text: [UInt8]
    /// Where words start and end in `text`, in bytes.
    public var words: [Range<Int>]

    /// The bytes after the words' last.
    public var ends: [Int] { words.map(\.upperBound) }
  }

  /// In the order of the lines; empty lines are none.
  public private(set) var sentences: [Sentence] = []

  /// No text.
  public init() {}

  /// Reads gold text.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8; a byte order mark is passed over, a line ends with LF or CR LF.
  ///   - name: what errors call it.
  /// - Throws: where it is not UTF-8, with the line; where it has no word or a line of more than 64 KiB.
  public init(_ bytes: [UInt8], name: String) throws(TextError) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      try append(line: bytes[start..<end], name: name, number: number)
      start = end + 1
    }
    guard !sentences.isEmpty else {
      throw TextError(
        operation: "read gold text from \(name)", reason: "it has no words",
        remedy: "give it a sentence a line, words parted by a space")
    }
  }

  /// Takes in another text after this one.
  public mutating func append(_ other: GoldText) { sentences += other.sentences }

  /// The words of all sentences.
  public var wordCount: Int { sentences.reduce(0) { $0 + $1.words.count } }

  private static let longestLine = 1 << 16

  private mutating func append(line: ArraySlice<UInt8>, name: String, number: Int) throws(TextError) {
    guard String(validating: line, as: UTF8.self) != nil else {
      throw TextError(
        operation: "read gold text from \(name)", reason: "line \(number) is not valid UTF-8",
        remedy: "convert it to UTF-8")
    }
    guard line.count <= Self.longestLine else {
      throw TextError(
        operation: "read gold text from \(name)",
        reason: "line \(number) has \(line.count) bytes, of at most \(Self.longestLine)",
        remedy: "write a sentence a line")
    }
    var sentence = Sentence(text: [], words: [])
    let bytes = Array(line)
    var offset = 0
    while offset < bytes.count {
      if let width = bytes.span.separator(at: offset)?.width ?? (bytes[offset] == 0x0D ? 1 : nil) {
        offset += width
        continue
      }
      let first = offset
      while offset < bytes.count, bytes[offset] != 0x0D, bytes.span.separator(at: offset) == nil {
        offset += 1
      }
      if Self.isJoined(sentence.text.span, bytes.span.extracting(first..<offset)) {
        sentence.text.append(0x20)
      }
      sentence.words.append(sentence.text.count..<sentence.text.count + offset - first)
      sentence.text += bytes[first..<offset]
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
  }

  /// Whether ICU's rules may see one word across two: letters or digits of an alphabet on both sides.
  private static func isJoined(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    func isAlphabetic(_ scalar: DecodedScalar) -> Bool {
      guard scalar.value < 0x2000, let scalar = Unicode.Scalar(scalar.value) else { return false }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    return left.count > 0 && isAlphabetic(left.scalar(before: left.count))
      && isAlphabetic(right.scalar(at: 0))
  }
}
