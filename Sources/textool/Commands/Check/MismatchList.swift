internal import TextKitLite

/// Problems of lines that are no segmentations of the same text: the first of them one by one, the rest as a number.
struct MismatchList {
  /// How many lines are named.
  static let shown = 20
  /// Lines that differ.
  private(set) var count = 0
  private var named: [Problem] = []

  /// Notes where a line departs from its counterpart; false where both have the same text.
  mutating func note(_ line: SegmentedLine, against other: SegmentedLine) -> Bool {
    guard let mismatch = TextMismatch(other, line) else { return false }
    count += 1
    guard named.count < Self.shown else { return true }
    let place = "\(other.document):\(other.source.number):\(other.column(of: mismatch.offset))"
    let remedy =
      mismatch.isOfWidth
      ? "give both the same width (textool normalize --form nfkc)" : "give both the same characters"
    named.append(
      Problem(
        path: line.document, line: line.source.number, column: line.column(of: mismatch.offset),
        byteOffset: line.sourceRange(of: mismatch.offset..<mismatch.offset).lowerBound,
        message: "\(mismatch.description(other: place)); the line is left out: \(remedy)",
        documentWasDropped: false))
    return true
  }

  /// The problems, with a last one for those that are not named.
  func problems(of path: String) -> [Problem] {
    guard count > named.count else { return named }
    return named + [
      Problem(
        path: path,
        message:
          "\(Quantity.text(count - named.count, "more line")) with other characters left out; mend the first ones",
        documentWasDropped: false)
    ]
  }
}
