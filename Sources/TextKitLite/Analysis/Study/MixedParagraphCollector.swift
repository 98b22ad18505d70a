/// Keeps the first paragraphs of a text that run in both directions or hold bidi controls.
struct MixedParagraphCollector: ~Copyable {
  /// Bytes of a paragraph that are looked at: what is shown of it has to be read by someone.
  private static let lengthLimit = 1 << 12

  private let limit: Int
  private var resolver: BidiResolver
  private(set) var paragraphs: [DocumentStudy.MixedParagraph] = []
  /// Paragraphs of the kind, kept or not.
  private(set) var count = 0
  private var number = 0

  init(limit: Int) throws(TextError) {
    self.limit = limit
    resolver = try BidiResolver()
  }

  /// Looks at the paragraphs of a stretch of text. One that goes on in the next stretch is seen in two pieces.
  mutating func add(_ text: ArraySlice<UInt8>) throws(TextError) {
    for line in text.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      number += 1
      guard Self.mayRunRightToLeft(line) else { continue }
      let paragraph = Array(Self.prefix(of: line.last == 0x0D ? line.dropLast() : line))
      let bidi = try resolver.paragraph(paragraph)
      let controls = BidiControls(in: paragraph.span).occurrences
      guard bidi.logicalRuns.count > 1 && Self.hasLetters(bidi) || !controls.isEmpty else { continue }
      count += 1
      if paragraphs.count < limit {
        paragraphs.append(DocumentStudy.MixedParagraph(number: number, bidi: bidi, controls: controls))
      }
    }
  }

  /// Whether runs of both directions hold letters: numbers and signs in Arabic make runs of their own, and
  /// nothing worth a look.
  private static func hasLetters(_ bidi: BidiParagraph) -> Bool {
    ScalarTablePool.withTable { table in
      bidi.logicalRuns.contains { run in
        guard run.isRightToLeft != (bidi.paragraphLevel == 1) else { return false }
        let text = String(decoding: bidi.text[run.range], as: UTF8.self)
        return text.unicodeScalars.contains { table.entry(of: $0.value).isLetter }
      }
    }
  }

  /// No scalar below U+0590 is written from right to left; controls start with 0xD8 and 0xE2.
  private static func mayRunRightToLeft(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { (0xD6...0xDF).contains($0) || $0 == 0xE0 || $0 == 0xE2 || $0 >= 0xEF }
  }

  private static func prefix(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = min(line.endIndex, line.startIndex + lengthLimit)
    while end < line.endIndex, end > line.startIndex, line[end] & 0xC0 == 0x80 { end -= 1 }
    return line[..<end]
  }
}
