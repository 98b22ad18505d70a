internal import TextKitLite

/// What is scored: a file, or an engine that cuts the gold's own text.
struct ScoreSystem {
  enum Origin {
    case file(CheckLines)
    case engine(LineSegmenter)
  }

  /// The path, or the engine's name.
  var name: String
  var origin: Origin
  var scorer: SegmentationScorer
  private var mismatches = MismatchList()
  private var missingLines = 0
  private var surplusLines = 0

  init(name: String, origin: Origin, vocabulary: WordSet?) {
    self.name = name
    self.origin = origin
    scorer = SegmentationScorer(vocabulary: vocabulary)
  }

  /// The system's counterpart of a line of gold; `nil`, and a problem, where there is none of the same text.
  mutating func counterpart(of gold: SegmentedLine) throws(TextError) -> SegmentedLine? {
    switch origin {
    case .engine(let segmenter): return try segmenter.resegment(gold)
    case .file(let lines):
      guard let line = lines.nextSegmented() else {
        missingLines += 1
        return nil
      }
      return mismatches.note(line, against: gold) ? nil : line
    }
  }

  /// Reads what is left after the last line of gold.
  mutating func end() {
    guard case .file(let lines) = origin else { return }
    while let line = lines.nextSegmented() {
      if line.wordCount > 0 { surplusLines += 1 }
    }
  }

  /// What was wrong with the file.
  func problems(gold: String) -> [Problem] {
    guard case .file(let lines) = origin else { return [] }
    var problems = lines.problems + mismatches.problems(of: lines.path)
    if missingLines > 0 {
      problems.append(
        Problem(
          path: lines.path,
          message:
            "ends \(Quantity.text(missingLines, "line")) before \(gold); they are left out: segment them too",
          documentWasDropped: false))
    }
    if surplusLines > 0 {
      problems.append(
        Problem(
          path: lines.path,
          message:
            "has \(Quantity.text(surplusLines, "line")) after the last of \(gold); name the gold of this text",
          documentWasDropped: false))
    }
    return problems
  }
}
