/// The scalars of a line that was cut into words, and between which of them it was cut.
struct LineScalars {
  /// Each scalar of the BMP, which is all that the lexicon has; 0 for others, and between words that white space parts.
  private(set) var units: [UInt16] = []
  /// Where each scalar starts in the line's text, and at last where that ends.
  private var offsets: [Int] = []
  /// By place between scalars whether a word ends there; the line's ends are such places.
  private(set) var isCut: [Bool] = []

  init(_ line: SegmentedLine, breaksAtSpaces: Bool) {
    let text = line.text.span
    var offset = 0
    var word = 0
    while offset < text.count {
      while word < line.wordCount, line.ends[word] <= offset { word += 1 }
      let startsWord = offset == (word == 0 ? 0 : line.ends[word - 1])
      if startsWord, breaksAtSpaces, offset > 0,
        line.lineRange(of: offset..<offset + 1).lowerBound
          > line.lineRange(of: offset - 1..<offset).upperBound
      {
        append(0, at: offset, isCut: true)
      }
      let scalar = text.scalar(at: offset)
      append(scalar.value <= 0xFFFF ? UInt16(scalar.value) : 0, at: offset, isCut: startsWord)
      offset += scalar.width
    }
    offsets.append(text.count)
    isCut.append(true)
  }

  private mutating func append(_ unit: UInt16, at offset: Int, isCut: Bool) {
    units.append(unit)
    offsets.append(offset)
    self.isCut.append(isCut)
  }

  /// Some scalars as bytes of the line's text.
  func bytes(of range: Range<Int>) -> Range<Int> { offsets[range.lowerBound]..<offsets[range.upperBound] }

  /// The scalars of some bytes of the line's text; `nil` where those do not begin and end with scalars, or hold white space.
  func range(of bytes: Range<Int>) -> Range<Int>? {
    // Of a scalar and the gap before it, which have the same offset, the scalar starts a word and the gap ends one.
    guard let start = place(of: bytes.lowerBound, isStart: true),
      let end = place(of: bytes.upperBound, isStart: false), start < end,
      !units[start..<end].contains(0)
    else { return nil }
    return start..<end
  }

  private func place(of offset: Int, isStart: Bool) -> Int? {
    let place =
      isStart
      ? offsets.partitioningIndex { $0 > offset } - 1 : offsets.partitioningIndex { $0 >= offset }
    return offsets.indices.contains(place) && offsets[place] == offset ? place : nil
  }

  /// Some scalars as text.
  func text(of range: Range<Int>, in line: SegmentedLine) -> String {
    String(decoding: line.text[bytes(of: range)], as: UTF8.self)
  }

  /// Some scalars as the line cuts them, parted by spaces.
  func words(in range: Range<Int>, of line: SegmentedLine) -> String {
    var words = ""
    for index in range {
      if index > range.lowerBound, isCut[index] { words += " " }
      words += text(of: index..<index + 1, in: line)
    }
    return words
  }
}
