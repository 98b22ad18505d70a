/// Cuts text into words as ICU's rules do, and its runs of Han as a model does. Runs with kana, and all other scripts, stay
/// with the engine lexicon. One thread.
final class ModelEngine {
  let model: SegmentationModel
  private var lexicon: LexiconEngine
  private let reader: AtomReader
  private var tagger = ModelTagger()
  private var marker: LexiconMarker
  private let joinsWords: Bool
  private var segments: [Segment] = []
  private var atoms: [Atom] = []
  private var marks: [LexiconMark] = []
  private var ends: [Bool] = []

  /// - Parameter joinsWords: whether words of the lexicon's list are joined that the model cuts.
  init(machine: RuleMachine, model: SegmentationModel, joinsWords: Bool = false) {
    self.model = model
    self.joinsWords = joinsWords
    marker = LexiconMarker(findsListedWords: joinsWords)
    lexicon = LexiconEngine(machine: machine)
    reader = AtomReader(alphabet: model.alphabet)
  }

  /// A second engine of the same model, for another thread.
  func clone() -> ModelEngine {
    ModelEngine(machine: lexicon.machine, model: model, joinsWords: joinsWords)
  }

  /// What the engine is called.
  var name: SegmentationEngine { joinsWords ? .blend : .model }

  /// Puts the segments of a text into the first places of `output` and returns how many there are; `nil` where the text is
  /// not valid UTF-8. The iterator is ICU's for the same rules.
  func fill(
    _ output: inout [Segment], with text: Span<UInt8>, skipsSpaces: Bool, iterator: inout BreakIterator,
    demands: WordDemands = WordDemands()
  ) throws(TextError) -> Int? {
    let count = try lexicon.fill(
      &segments, with: text, skipsSpaces: skipsSpaces, iterator: &iterator, hanRuns: reader)
    guard let count else { return nil }
    guard segments[..<count].contains(where: { $0.status & AtomReader.hanRun != 0 }) else {
      if output.count < count {
        output = segments
      } else {
        output.replaceSubrange(..<count, with: segments[..<count])
      }
      return demands.lay(over: &output, count: count)
    }
    reader.read(segments, count: count, of: text, into: &atoms)
    marker.mark(atoms, with: model.lexicon, into: &marks)
    let allowed = demands.isEmpty ? [] : demands.allowedTags(of: atoms)
    tagger.tag(atoms, marks: marks, weights: model.weights, allowed: allowed, ends: &ends)
    if joinsWords { joinListedWords(allowed: allowed) }
    if output.count < atoms.count {
      output.append(contentsOf: repeatElement(.none, count: atoms.count - output.count))
    }
    return demands.lay(over: &output, count: Self.join(atoms, ends, into: &output))
  }

  /// The tags of the atoms of a text, before words are joined.
  func tags(
    of text: Span<UInt8>, iterator: inout BreakIterator, demands: WordDemands
  ) throws(TextError) -> [AtomTags] {
    let count = try lexicon.fill(
      &segments, with: text, skipsSpaces: false, iterator: &iterator, hanRuns: reader)
    reader.read(segments, count: count ?? 0, of: text, into: &atoms)
    marker.mark(atoms, with: model.lexicon, into: &marks)
    let allowed = demands.isEmpty ? [] : demands.allowedTags(of: atoms)
    let margins = ModelTagger.margins(atoms, marks: marks, weights: model.weights, allowed: allowed)
    return zip(atoms, margins).compactMap { atom, margins in
      margins.map { AtomTags(range: Int(atom.startOffset)..<Int(atom.endOffset), margins: $0) }
    }
  }

  /// Makes one word of what the lexicon lists as one, where the model's words end at both its ends.
  private func joinListedWords(allowed: [UInt8]) {
    for word in marker.listedWords where ends[word.lowerBound - 1] && ends[word.upperBound - 1] {
      // The user's cuts and words stand.
      guard allowed.isEmpty || WordDemands.allow(word, allowed) else { continue }
      for inner in word.lowerBound..<word.upperBound - 1 { ends[inner] = false }
    }
  }

  /// Writes the words.
  private static func join(_ atoms: [Atom], _ ends: [Bool], into output: inout [Segment]) -> Int {
    let source = atoms.span
    let ends = ends.span
    var target = output.mutableSpan
    var count = 0
    var start: Int32 = -1
    var tag = Segment.noTag
    for index in source.indices {
      // The atoms were all read from this text, and there is room for each.
      let atom = unsafe source[unchecked: index]
      guard atom.isSegment else { continue }
      if start < 0 { start = atom.startOffset }
      tag = Segment.joined(tag, atom.tag)
      if unsafe !ends[unchecked: index] { continue }
      target[count] = Segment(startOffset: start, endOffset: atom.endOffset, tag: tag)
      count += 1
      start = -1
      tag = Segment.noTag
    }
    return count
  }
}
