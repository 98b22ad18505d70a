/// Text as the units that new words are made of: Han characters, and Latin words whole.
///
/// Whatever else stands in the text, and white space, is a break. One number a unit: a scalar, or 0x200000 and the
/// number of a Latin word; the highest bit says that an engine's word begins there.
struct UnitStream: Sendable {
  static let gap: UInt32 = 0
  private static let wordBit: UInt32 = 1 << 31
  private static let latinBase: UInt32 = 0x20_0000

  /// Where units stand from one of them on, as long as they follow each other in the source byte for byte.
  private struct Place {
    var unit: Int
    var document: Int
    var line: Int
    var column: Int
    var byteOffset: Int
  }

  /// The units, with a break before the first and after the last one.
  private(set) var units: [UInt32] = [gap]
  /// The number of units that are no breaks.
  private(set) var count = 0
  /// The documents' names, in the order in which they came.
  private(set) var documents: [String] = []
  /// The first unit of each document.
  private(set) var documentStarts: [Int] = []
  private var latin = ByteInterner()
  private var places: [Place] = []
  /// Where the next unit stands in the source if it follows the last one.
  private var expected = (byteOffset: -1, column: 0)
  private var table = ScalarTable()

  /// The unit at an index, without the bit.
  @inline(__always)
  func unit(at index: Int) -> UInt32 { units[index] & ~Self.wordBit }

  /// Whether a word of the engine, or a break, begins at an index.
  @inline(__always)
  func isBoundary(_ index: Int) -> Bool { units[index] == Self.gap || units[index] & Self.wordBit != 0 }

  /// Whether a unit is a Han character.
  static func isHan(_ unit: UInt32) -> Bool { unit < latinBase }

  /// Adds a line that an engine cut.
  mutating func append(_ line: SegmentedLine) {
    if documents.last != line.document {
      documents.append(line.document)
      documentStarts.append(units.count)
    }
    var (lineEnd, column) = (-1, 1)
    var counted = 0
    for word in 0..<line.wordCount {
      let range = line.range(ofWord: word)
      let kind = WordKind(of: line.text.span.extracting(range), table: &table)
      guard kind == .han || kind == .latin else {
        appendGap()
        lineEnd = -1
        continue
      }
      let place = line.lineRange(of: range)
      if place.lowerBound != lineEnd { appendGap() }
      lineEnd = place.upperBound
      column += scalars(of: line.source.bytes[counted..<place.lowerBound])
      counted = place.lowerBound
      if kind == .latin {
        let id = latin.intern(line.text.span, from: range.lowerBound, to: range.upperBound)
        append(Self.latinBase + id | Self.wordBit, range, of: line, column: column)
        continue
      }
      var offset = range.lowerBound
      var flag = Self.wordBit
      var step = 0
      while offset < range.upperBound {
        let scalar = line.text.span.scalar(at: offset)
        append(scalar.value | flag, offset..<offset + scalar.width, of: line, column: column + step)
        offset += scalar.width
        step += 1
        flag = 0
      }
    }
    appendGap()
  }

  /// The text of some units.
  func text(of range: Range<Int>) -> String {
    range.reduce(into: "") { text, index in
      let unit = unit(at: index)
      if let scalar = Unicode.Scalar(unit), Self.isHan(unit) {
        text.unicodeScalars.append(scalar)
      } else {
        text += latin.string(of: unit - Self.latinBase)
      }
    }
  }

  /// Where some units stand.
  func place(of range: Range<Int>) -> DiscoveredWord.Place {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].unit <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    let place = places[low - 1]
    let before = place.unit..<range.lowerBound
    let column = place.column + before.reduce(0) { $0 + scalarCount(of: unit(at: $1)) }
    return DiscoveredWord.Place(
      document: documents[place.document], line: place.line, column: column,
      byteOffset: place.byteOffset + before.reduce(0) { $0 + byteCount(of: unit(at: $1)) })
  }

  private mutating func append(_ unit: UInt32, _ range: Range<Int>, of line: SegmentedLine, column: Int) {
    let source = line.sourceRange(of: range)
    if source.lowerBound != expected.byteOffset || column != expected.column || units.last == Self.gap {
      places.append(
        Place(
          unit: units.count, document: documents.count - 1, line: line.source.number, column: column,
          byteOffset: source.lowerBound))
    }
    let plain = unit & ~Self.wordBit
    // In another encoding a unit has other bytes in the source: the next one then has a place of its own.
    expected = (
      source.count == byteCount(of: plain) ? source.upperBound : -1, column + scalarCount(of: plain)
    )
    units.append(unit)
    count += 1
  }

  private mutating func appendGap() {
    if units.last != Self.gap { units.append(Self.gap) }
  }

  private func byteCount(of unit: UInt32) -> Int {
    Self.isHan(unit) ? (unit < 0x1_0000 ? 3 : 4) : latin.range(of: unit - Self.latinBase).count
  }

  private func scalarCount(of unit: UInt32) -> Int {
    Self.isHan(unit) ? 1 : scalars(of: latin.bytes[latin.range(of: unit - Self.latinBase)])
  }

  private func scalars(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
