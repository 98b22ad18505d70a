/// Keeps the start of a text line by line, with its tokens.
struct ExcerptCollector {
  private let limit: Int
  private(set) var lines: [DocumentStudy.Line] = []
  /// Whether nothing was left out.
  private(set) var isWhole = true
  private var open: DocumentStudy.Line?
  private var scalars = 0
  /// The end of the piece before, in the stretch that is being read.
  private var position: Int?

  init(limit: Int) {
    self.limit = limit
  }

  private var isFull: Bool { scalars >= limit }

  mutating func add(_ piece: SegmentedText.Piece, of text: SegmentedText, isCandidate: Bool) {
    guard !isFull else {
      isWhole = false
      return
    }
    addGap(text.bytes[(position ?? text.newStart)..<piece.range.lowerBound])
    position = piece.range.upperBound
    let token = String(decoding: text.bytes[piece.range], as: UTF8.self)
    scalars += token.unicodeScalars.count
    var line = open ?? newLine(piece.language ?? text.language)
    line.stretches.append(
      DocumentStudy.Stretch(text: token, tokenClass: piece.tokenClass, isCandidate: isCandidate))
    open = line
    if isFull { endLine() }
  }

  /// The next stretch begins at its own start; a line that is long may go on in it.
  mutating func endStretch(of text: SegmentedText) {
    guard !isFull else { return }
    addGap(text.bytes[(position ?? text.newStart)...])
    position = nil
  }

  private mutating func addGap(_ gap: ArraySlice<UInt8>) {
    guard !gap.isEmpty else { return }
    if gap.contains(0x0A) { return endLine() }
    guard open != nil else { return }
    open?.stretches.append(DocumentStudy.Stretch(text: String(decoding: gap, as: UTF8.self)))
  }

  private mutating func endLine() {
    guard var line = open else { return }
    line.direction = TextDirection(ofMost: line.stretches.lazy.flatMap(\.text.unicodeScalars).map(\.value))
    lines.append(line)
    open = nil
  }

  private func newLine(_ language: String) -> DocumentStudy.Line {
    DocumentStudy.Line(stretches: [], direction: .leftToRight, language: language)
  }

  /// Ends the line that the text ends with.
  mutating func finish() { endLine() }
}
