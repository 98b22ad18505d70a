extension SegmentedText {
  /// A piece with what stands around it in its paragraph: whole pieces, as many as fit into the columns.
  func concordanceLine(at index: Int, key: String, token: Int, columns: Int) -> DocumentStudy.ConcordanceLine
  {
    let word = pieces[index].range
    var first = index
    while first > 0, fits(pieces[first - 1].range.lowerBound..<word.lowerBound, columns) { first -= 1 }
    var last = index
    while last + 1 < pieces.count, fits(word.upperBound..<pieces[last + 1].range.upperBound, columns) {
      last += 1
    }
    let before = pieces[first].range.lowerBound..<word.lowerBound
    let after = word.upperBound..<pieces[last].range.upperBound
    let line = String(decoding: bytes[before.lowerBound..<after.upperBound], as: UTF8.self)
    return DocumentStudy.ConcordanceLine(
      key: key, before: spaced(before), word: spaced(word), after: spaced(after),
      direction: TextDirection(ofMost: line), token: token)
  }

  /// Whether a context is short enough and crosses no blank line.
  private func fits(_ range: Range<Int>, _ columns: Int) -> Bool {
    // A column takes at most as many bytes as the widest grapheme cluster: long before that it is too long.
    guard range.count <= columns * 16 else { return false }
    var hasLineFeed = false
    for byte in bytes[range] {
      if byte == 0x0A {
        if hasLineFeed { return false }
        hasLineFeed = true
      } else if byte > 0x20 {
        hasLineFeed = false
      }
    }
    return DisplayWidth.columns(of: spaced(range)) <= columns
  }

  /// Bytes as text, with each stretch of ASCII white space as one space.
  private func spaced(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    for byte in bytes[range] {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if text.last != 0x20 { text.append(0x20) }
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
