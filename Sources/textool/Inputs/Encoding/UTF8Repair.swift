import TextKitLite

/// Bytes that should be UTF-8, with each maximal subpart of a malformed sequence replaced by U+FFFD.
struct UTF8Repair {
  private(set) var replacedCount = 0
  /// Where the first was replaced, as the source counts.
  private(set) var firstOffset: Int?
  /// The malformed bytes there, and the one after them.
  private(set) var firstBytes: [UInt8] = []

  /// The text of `bytes`, which start at byte `sourceStart` of the source and end where a sequence may end.
  mutating func repair(_ bytes: [UInt8], sourceStart: Int) -> (text: [UInt8], map: OffsetMap) {
    if UTF8Scan.isValid(bytes.span) {
      return (bytes, OffsetMap(identity: bytes.count, sourceStart: sourceStart))
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 64)
    var map = OffsetMap(sourceStart: sourceStart)
    var start = 0
    var at = 0
    func keep(upTo end: Int) {
      text += bytes[start..<end]
      map.append(count: end - start, textStep: 1, sourceStep: 1)
    }
    let span = bytes.span
    while at < bytes.count {
      switch UTF8Scan.sequence(in: span, at: at) {
      case .wellFormed(let length): at += length
      case .malformed(let length), .incomplete(let length):
        keep(upTo: at)
        note(bytes[at..<min(at + length + 1, bytes.count)], at: sourceStart + at)
        text += [0xEF, 0xBF, 0xBD]
        map.append(count: 1, textStep: 3, sourceStep: length)
        at += length
        start = at
      }
    }
    keep(upTo: at)
    return (text, map)
  }

  private mutating func note(_ bytes: ArraySlice<UInt8>, at offset: Int) {
    replacedCount += 1
    guard firstOffset == nil else { return }
    firstOffset = offset
    firstBytes = Array(bytes)
  }

  /// What was replaced; `nil` where nothing was. Under `--strict` the document is dropped for it.
  func problem(path: String, line: Int? = nil, options: InputOptions) -> Problem? {
    guard let firstOffset else { return nil }
    let spelled = firstBytes.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    let places = replacedCount == 1 ? "1 place" : "\(replacedCount) places"
    let done = options.isStrict ? "" : ", \(places) replaced by U+FFFD"
    let remedy =
      options.encoding == nil
      ? "name its encoding with --encoding, or mend the file"
      : "name another encoding with --encoding, or let --encoding auto find it"
    return Problem(
      path: path, line: line, byteOffset: firstOffset,
      message: "not valid UTF-8 at byte \(firstOffset) (\(spelled.joined(separator: " ")))\(done); \(remedy)",
      documentWasDropped: options.isStrict)
  }
}
