/// A line of text that was cut into words.
///
/// ```swift
/// let line = SegmentedLine(text: "北京 欢迎 你")
/// line.wordCount   // 3
/// line.text.count  // 15, bytes without the white space
/// line.ends        // [6, 12, 15]
/// ```
///
/// Two segmentations of a text are compared by where words end in the text without its white space
/// (``text``), so that one may stand in a file with spaces between words and another come from an engine. White space
/// is Unicode's property White_Space. Linear in the length of the line.
public struct SegmentedLine: Sendable {
  /// The document as reports name it.
  public let document: String
  /// The line as it stands in its document.
  public let source: Paragraph
  /// The line without white space; valid UTF-8.
  public private(set) var text: [UInt8] = []
  /// For each word the byte of ``text`` after its last: rising, the last is the length of the text.
  public private(set) var ends: [Int] = []
  /// Where what was left out changes: from the byte `text` of the text on, bytes of the line are `shift` further.
  private var shifts: [(text: Int, shift: Int)] = []

  /// A line whose words stand apart: white space is between two of them and nowhere else.
  public init(presegmented source: Paragraph, document: String) {
    self.init(source: source, document: document)
    append(0..<source.bytes.count, spacesEndWords: true)
    endWord()
  }

  /// A line of words without gaps but for white space, as an engine gives them: `words` are bytes of the line.
  public init(source: Paragraph, words: [Range<Int>], document: String) {
    self.init(source: source, document: document)
    for word in words {
      append(word, spacesEndWords: false)
      endWord()
    }
  }

  /// A line whose words stand apart, that is in no document.
  public init(text: String) {
    let bytes = Array(text.utf8)
    self.init(
      presegmented: Paragraph(number: 1, bytes: bytes, map: OffsetMap(identity: bytes.count)), document: "")
  }

  private init(source: Paragraph, document: String) {
    self.source = source
    self.document = document
    text.reserveCapacity(source.bytes.count)
  }

  /// The number of words.
  public var wordCount: Int { ends.count }

  /// The bytes of a word in ``text``.
  public func range(ofWord index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  /// Some bytes of the text as they stand in the line.
  public func lineRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return offset(of: range.lowerBound)..<offset(of: range.lowerBound) }
    return offset(of: range.lowerBound)..<offset(of: range.upperBound - 1) + 1
  }

  /// Some bytes of the text as they stand in the document's source.
  public func sourceRange(of range: Range<Int>) -> Range<Int> { source.sourceRange(of: lineRange(of: range)) }

  /// The number, from 1, of the character of the line that holds a byte of the text. Characters are scalars.
  public func column(of offset: Int) -> Int {
    source.bytes[..<self.offset(of: offset)].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// Words of the text, joined by spaces.
  public func words(_ words: Range<Int>) -> [String] {
    words.map { String(decoding: text[range(ofWord: $0)], as: UTF8.self) }
  }

  private func offset(of textOffset: Int) -> Int {
    var (low, high) = (0, shifts.count)
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].text <= textOffset { low = middle + 1 } else { high = middle }
    }
    return textOffset + (low > 0 ? shifts[low - 1].shift : 0)
  }

  /// Appends some bytes of the line without white space.
  private mutating func append(_ range: Range<Int>, spacesEndWords: Bool) {
    var (start, offset) = (range.lowerBound, range.lowerBound)
    while offset < range.upperBound {
      let skipped = source.bytes.span.whiteSpace(at: offset)
      if skipped > 0 {
        append(start..<offset)
        if spacesEndWords { endWord() }
        start = offset + skipped
      }
      offset += max(1, skipped)
    }
    append(start..<range.upperBound)
  }

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let shift = range.lowerBound - text.count
    if shifts.last.map(\.shift) ?? 0 != shift { shifts.append((text.count, shift)) }
    text.append(contentsOf: source.bytes[range])
  }

  private mutating func endWord() {
    if text.count > ends.last ?? 0 { ends.append(text.count) }
  }
}

extension Span<UInt8> {
  /// The length of the white space scalar that starts here; 0 where none does (PropList.txt, White_Space).
  fileprivate func whiteSpace(at offset: Int) -> Int {
    switch self[offset] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return self[offset + 1] == 0x85 || self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      switch scalar(at: offset).value {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 3
      default: return 0
      }
    default: return 0
    }
  }
}
