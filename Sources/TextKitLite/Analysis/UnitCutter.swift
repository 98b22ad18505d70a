/// Cuts texts into sentences, graphemes or lines of one language; for one thread.
final class UnitCutter {
  /// `nil` where each line is a sentence.
  private var segmenter: Segmenter?
  /// What was cut last, in the first places.
  private(set) var segments: [Segment] = []

  /// Which cutter a document needs.
  struct Need: Hashable {
    var unit: TextUnit
    var language: String
    var style: TokenRules.Style
  }

  init(_ need: Need) throws(TextError) {
    let sentencesAreLines = need.unit == .sentence && need.style == .presegmented
    if !sentencesAreLines { segmenter = try Segmenter(unit: need.unit, language: need.language) }
  }

  /// Puts the units of a text into the first places of ``segments``; returns how many there are.
  func cut(_ text: Span<UInt8>) throws(TextError) -> Int {
    guard let count = try segmenter?.fill(&segments, with: text) else { return fillLines(of: text) }
    return count
  }

  /// Makes a segment of each line, its end included.
  private func fillLines(of text: Span<UInt8>) -> Int {
    segments.removeAll(keepingCapacity: true)
    var start = 0
    for index in 0..<text.count where text[index] == 0x0A || index == text.count - 1 {
      segments.append(Segment(start: start, end: index + 1, status: 0))
      start = index + 1
    }
    return segments.count
  }
}
