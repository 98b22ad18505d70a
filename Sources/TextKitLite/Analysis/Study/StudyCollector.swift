/// Gathers what a ``DocumentStudy`` says while a document is read.
struct StudyCollector: ~Copyable {
  private let request: StudyRequest
  private var study: DocumentStudy
  private var vocabulary = Vocabulary()
  /// The index of the key that was asked for, by surface id; -1 for others.
  private var wanted: [Int] = []
  private let indexOfKey: [[UInt8]: Int]
  private var isSeen: [Bool] = []
  private var tokens = 0
  private var types = 0
  private var occurrences: [Int]
  private var lines: [[DocumentStudy.ConcordanceLine]]
  private var excerpt: ExcerptCollector
  private var mixed: MixedParagraphCollector

  init(_ request: StudyRequest) throws(TextError) {
    self.request = request
    study = DocumentStudy(parts: max(1, request.parts))
    indexOfKey = Dictionary(
      request.keys.enumerated().map { (Array($0.element.key.utf8), $0.offset) }, uniquingKeysWith: min)
    occurrences = [Int](repeating: 0, count: request.keys.count)
    lines = [[DocumentStudy.ConcordanceLine]](
      repeating: [], count: min(request.keys.count, request.concordanceKeys))
    study.dispersion = request.keys.map { DocumentStudy.Dispersion(key: $0.key, parts: []) }
    excerpt = ExcerptCollector(limit: request.excerptScalars)
    mixed = try MixedParagraphCollector(limit: request.mixedParagraphs)
  }

  /// Takes in the next stretch of the document.
  mutating func add(
    _ text: SegmentedText,
    intern: (SegmentedText.Piece, inout Vocabulary) throws(TextError) -> UInt32
  ) throws(TextError) {
    for (index, piece) in text.pieces.enumerated() {
      let surface = try intern(piece, &vocabulary)
      if Int(surface) == wanted.count { addSurface(surface) }
      let traits = vocabulary.entries[Int(surface)].traits
      if traits.contains(.lexical) { count(surface) }
      excerpt.add(piece, of: text, isCandidate: traits.contains(.candidate))
      if wanted[Int(surface)] >= 0 { note(wanted[Int(surface)], at: index, of: text) }
    }
    excerpt.endStretch(of: text)
    try mixed.add(text.bytes[text.newStart...])
  }

  /// The whole, at the end of the document.
  consuming func finish() -> DocumentStudy {
    if study.growth.last?.tokens != tokens {
      study.growth.append(DocumentStudy.GrowthPoint(tokens: tokens, types: types))
    }
    study.concordance = lines.flatMap(\.self)
    excerpt.finish()
    study.excerpt = excerpt.lines
    study.excerptIsWhole = excerpt.isWhole
    study.mixed = mixed.paragraphs
    study.mixedCount = mixed.count
    return study
  }

  private mutating func addSurface(_ surface: UInt32) {
    let entry = vocabulary.entries[Int(surface)]
    let bytes = Array(vocabulary.keys.bytes[vocabulary.keys.range(of: entry.key)])
    wanted.append(entry.traits.contains(.candidate) ? indexOfKey[bytes] ?? -1 : -1)
  }

  /// Counts a running word.
  private mutating func count(_ surface: UInt32) {
    tokens += 1
    let key = Int(vocabulary.entries[Int(surface)].key)
    if key >= isSeen.count {
      isSeen.append(contentsOf: repeatElement(false, count: max(key + 1 - isSeen.count, isSeen.count)))
    }
    if !isSeen[key] {
      isSeen[key] = true
      types += 1
    }
    // Points stand where a whole part of the document was read.
    let points = request.growthPoints
    let total = max(1, request.tokens)
    if tokens * points / total > (tokens - 1) * points / total {
      study.growth.append(DocumentStudy.GrowthPoint(tokens: tokens, types: types))
    }
  }

  /// Notes an occurrence of a key that was asked for.
  private mutating func note(_ key: Int, at index: Int, of text: SegmentedText) {
    let parts = study.parts
    let part = min(parts - 1, max(0, tokens - 1) * parts / max(1, request.tokens))
    if study.dispersion[key].parts.last != part { study.dispersion[key].parts.append(part) }
    let number = occurrences[key]
    occurrences[key] += 1
    guard key < lines.count, lines[key].count < request.linesPerKey else { return }
    // Lines are spread over the occurrences: with 12 of them and 4 lines, the first, fourth, seventh, tenth.
    let total = max(request.keys[key].count, request.linesPerKey)
    guard number == lines[key].count * total / request.linesPerKey else { return }
    lines[key].append(
      text.concordanceLine(
        at: index, key: request.keys[key].key, token: tokens, columns: request.contextColumns))
  }
}
