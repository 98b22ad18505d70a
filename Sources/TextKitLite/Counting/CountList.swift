/// Reads a list of counts row by row: what `textool count` writes.
///
/// ```swift
/// let list = try CountList(blocks)
/// while try list.advance() { print(list.parts, list.count) }
/// ```
///
/// Memory is a block and the longest row. Every row is checked: four fields, a size that the header names, terms in
/// strictly ascending order of bytes; and in the end that the counts add up to what the header says, so that a file
/// that was cut off is an error.
public final class CountList {
  private var blocks: any CountBlocks
  private var buffer: [UInt8]
  private var start = 0
  private var lineEnd = 0
  private var isAtEnd = false
  /// The document that all is of, where other lists have parts of it; `nil` for whole documents.
  let document: Int?
  private let isChecked: Bool
  /// The number of the line that was read last, from 1.
  private(set) var line: Int
  /// n.
  public private(set) var size = 0
  /// Occurrences.
  public private(set) var count = 0
  /// Documents that hold the term.
  public private(set) var documents = 0
  private(set) var termRange = 0..<0
  /// The first eight bytes of the term, the first the most significant.
  private(set) var head: UInt64 = 0
  private var previous: [UInt8] = []

  /// How the list was made; `nil` for one that this process keeps on disk.
  public private(set) var header: CountHeader?
  /// What the counts of each size add up to.
  private var sums = [Int](repeating: 0, count: AnalysisOptions.longestNGram + 1)

  /// Opens a list and reads its header.
  public convenience init(_ blocks: any CountBlocks) throws {
    self.init(blocks, document: nil, isChecked: true)
    var lines: [String] = []
    while try findLineEnd(), buffer[start] == UInt8(ascii: "#") {
      lines.append(String(decoding: buffer[start..<lineEnd - 1], as: UTF8.self))
      start = lineEnd
    }
    lineEnd = start
    line = lines.count
    header = try CountHeader(lines: lines)
  }

  /// A list without a header that this process wrote itself.
  convenience init(run blocks: any CountBlocks, document: Int?) {
    self.init(blocks, document: document, isChecked: false)
  }

  private init(_ blocks: any CountBlocks, document: Int?, isChecked: Bool) {
    self.blocks = blocks
    line = 0
    self.document = document
    self.isChecked = isChecked
    buffer = []
  }

  /// The n-gram as it is written: its parts with a space between, escaped.
  public var term: ArraySlice<UInt8> { buffer[termRange] }

  /// The parts of the n-gram, without escapes.
  public var parts: [[UInt8]] { Self.parts(of: term) }

  static func parts(of term: ArraySlice<UInt8>) -> [[UInt8]] {
    term.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map(unescaped)
  }

  /// Goes to the next row; false after the last one.
  public func advance() throws -> Bool {
    if isChecked {
      previous.removeAll(keepingCapacity: true)
      previous.append(contentsOf: term)
    }
    start = lineEnd
    guard try findLineEnd() else {
      termRange = 0..<0
      try checkSums()
      return false
    }
    line += 1
    try parse()
    if isChecked, !previous.isEmpty, !previous.lexicographicallyPrecedes(term) {
      throw MalformedCounts(line: line, "a term that is not after the one before it in the order of bytes")
    }
    return true
  }

  private func checkSums() throws(MalformedCounts) {
    guard let header else { return }
    for size in header.sizes where sums[size] != header.ngrams[size] {
      throw MalformedCounts(
        "the counts of n = \(size) add up to \(sums[size]), and the header says \(header.ngrams[size] ?? 0); "
          + "the file is not whole or was changed, fetch it or count again")
    }
  }

  /// Reads until a whole line is there.
  private func findLineEnd() throws -> Bool {
    var searched = start
    while true {
      if let end = lineFeed(from: searched) {
        lineEnd = end + 1
        return true
      }
      searched = buffer.count - start
      guard let block = isAtEnd ? nil : try blocks.next() else {
        isAtEnd = true
        guard start == buffer.count else {
          throw MalformedCounts(
            line: line + 1, "a line that was cut off; the file is not whole, fetch it again")
        }
        return false
      }
      if start == buffer.count { buffer = block } else { buffer = Array(buffer[start...]) + block }
      (start, lineEnd) = (0, 0)
    }
  }

  private func lineFeed(from first: Int) -> Int? {
    unsafe buffer.withUnsafeBufferPointer { bytes in
      for index in first..<bytes.count where unsafe bytes[index] == 0x0A { return index }
      return nil
    }
  }

  private func parse() throws {
    let end = lineEnd - 1
    guard end - start > 5, buffer[start + 1] == 0x09 else { throw malformed }
    size = Int(buffer[start]) - 0x30
    var place = end
    guard let documents = number(before: &place), let count = number(before: &place), place > start + 2,
      (1...AnalysisOptions.longestNGram).contains(size)
    else { throw malformed }
    (self.count, self.documents) = (count, documents)
    termRange = start + 2..<place
    head = 0
    for offset in 0..<8 {
      let place = termRange.lowerBound + offset
      head = head << 8 | (place < termRange.upperBound ? UInt64(buffer[place]) : 0)
    }
    guard isChecked else { return }
    let isPossible = count > 0 && documents > 0 && documents <= count
    guard isPossible, header?.sizes.contains(size) ?? true, !term.contains(0x09) else { throw malformed }
    sums[size] += count
  }

  private var malformed: MalformedCounts {
    MalformedCounts(line: line, "no row of counts: n, term, count and documents with tabs between")
  }

  /// The number that ends at a place, whose tab becomes the place.
  private func number(before place: inout Int) -> Int? {
    var value = 0
    var factor = 1
    var digits = 0
    var index = place - 1
    while index > start, buffer[index] != 0x09 {
      let digit = Int(buffer[index]) - 0x30
      guard (0...9).contains(digit), digits < 18 else { return nil }
      value += digit * factor
      if digits < 17 { factor *= 10 }
      digits += 1
      index -= 1
    }
    guard digits > 0, index > start else { return nil }
    place = index
    return value
  }

  /// Whether the term comes before that of another list whose term has the same head.
  func precedesBelowHead(_ other: CountList) -> Bool { term.lexicographicallyPrecedes(other.term) }

  /// Whether the term is this one.
  func isAt(_ term: [UInt8]) -> Bool {
    guard termRange.count == term.count else { return false }
    return unsafe buffer.withUnsafeBufferPointer { bytes in
      for index in term.indices where unsafe bytes[termRange.lowerBound + index] != term[index] {
        return false
      }
      return true
    }
  }

  private static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8] {
    guard part.contains(UInt8(ascii: "\\")) else { return Array(part) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in part {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "s"): bytes.append(0x20)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        default: bytes.append(byte)
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
