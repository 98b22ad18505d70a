/// Explains how lines are cut.
///
/// ```swift
/// let explainer = try SegmentationExplainer(engine: .lexicon)
/// let why = try explainer.explain(line, document: "a.txt", words: ["江大桥"])
/// why.needs[0].frequency  // what 江大桥 needs to win over 长江
/// ```
///
/// The lattice is that of ICU's dictionary with the user's words in it. The engines `icu` and `lexicon` take its cheapest
/// way; of `model` and `blend` the explanation has the tags as well, with what each would cost. One explainer serves one
/// thread.
public final class SegmentationExplainer {
  private let language: String
  private let dictionary: UserDictionary
  private var engine: Segmenter
  private var segmenter: Segmenter
  private let overlay: DictionaryOverlay
  private var table = ScalarTable()

  /// An explainer of an engine with a user's words.
  public init(
    engine: SegmentationEngine = .lexicon, model: SegmentationModel? = nil, language: String = "zh",
    dictionary: UserDictionary? = nil
  ) throws(TextError) {
    self.language = language
    let words: UserDictionary
    if let dictionary { words = dictionary } else { words = try UserDictionary([DictionaryEntry]()) }
    self.dictionary = words
    self.engine = try Segmenter(unit: .word, language: language, engine: engine, model: model)
    segmenter = try Segmenter(
      unit: .word, language: language, engine: engine, model: model, dictionary: words)
    overlay = try DictionaryOverlay(
      dictionary: words, language: language, keepsSegments: self.engine.engine.keepsSegments)
  }

  /// Explains a line, and what words would need to come out whole in it.
  ///
  /// Linear in the line, and for each word about ten times that.
  public func explain(_ line: Paragraph, document: String, words asked: [String] = []) throws(TextError)
    -> SegmentationExplanation
  {
    let text = line.bytes
    let words = try segmenter.segments(of: text).map(\.range).filter { !isWhiteSpace($0, of: text.span) }
    let base = try engine.segments(of: text)
    let lattice = try overlay.lattice(of: text.span, segments: base)
    let chosen = Set(words)
    let rest = lattice.graph.costsToEnd()
    let total = Int(rest.first ?? 0)
    var candidates: [SegmentationExplanation.Candidate] = []
    for start in 0..<lattice.graph.atomCount {
      let arcs = lattice.graph.arcs(at: start).sorted { $0.end < $1.end }
      for arc in arcs {
        // The engine's word, where a dictionary has it too, is shown once.
        if arc.kind == .segment, arcs.contains(where: { $0.end == arc.end && $0.kind != .segment }) {
          continue
        }
        let range = lattice.atoms.offsets[start]..<lattice.atoms.offsets[Int(arc.end)]
        if isWhiteSpace(range, of: text.span) { continue }
        let before = lattice.graph.costs[start]
        let after = rest[Int(arc.end)]
        let isReached = before != WordGraph.unreached && after != WordGraph.unreached
        let way = isReached ? Int(before) + Int(arc.cost) + Int(after) : nil
        candidates.append(
          SegmentationExplanation.Candidate(
            text: String(decoding: text[range], as: UTF8.self), range: range, cost: Int(arc.cost),
            wayCost: way,
            margin: way.map { $0 - total }, source: arc.kind.source,
            entry: arc.entry >= 0 ? dictionary.entries[Int(arc.entry)] : nil,
            isChosen: chosen.contains(range)))
      }
    }
    var needs: [SegmentationExplanation.Need] = []
    for word in asked { needs.append(try need(of: word, in: text, base: base, chosen: chosen)) }
    return SegmentationExplanation(
      document: document, line: line, words: words, cost: total, candidates: candidates, needs: needs,
      tags: try segmenter.tags(of: text.span).map { atom in
        SegmentationExplanation.TagChoice(
          text: String(decoding: text[atom.range], as: UTF8.self), range: atom.range,
          margins: (0..<4).map { atom.margins[$0] < 0 ? nil : Int(atom.margins[$0]) })
      })
  }

  /// Tries a word at falling costs.
  private func need(of word: String, in text: [UInt8], base: [Segment], chosen: Set<Range<Int>>)
    throws(TextError) -> SegmentationExplanation.Need
  {
    let entries = dictionary.entries + [DictionaryEntry(word)]
    let trial = try DictionaryOverlay(
      dictionary: try UserDictionary(entries, matching: dictionary.matching), language: language,
      keepsSegments: engine.engine.keepsSegments)
    // Of equal words the last is kept, so that it is the last of all.
    let ranges = try trial.occurrences(ofLastEntryIn: text.span, segments: base)
    func whole(at cost: Int32?) throws(TextError) -> Int {
      trial.lastEntryCost = cost
      var segments = base
      let count = try trial.apply(to: &segments, count: base.count, of: text.span, skipsSpaces: false)
      let found = Set(segments.prefix(count).map(\.range))
      return ranges.count(where: found.contains)
    }
    let reachable = try whole(at: 1)
    var need = SegmentationExplanation.Need(
      word: word, occurrences: ranges.count, whole: ranges.count(where: chosen.contains),
      wholeIfListed: try whole(at: nil), reachable: reachable)
    guard reachable > 0 else { return need }
    // The highest cost at which all of them stand; a frequency of 1 has the highest there is.
    var (low, high) = (1, WordCost.cost(ofFrequency: 1))
    while low < high {
      let middle = (low + high + 1) / 2
      if try whole(at: Int32(middle)) == reachable { low = middle } else { high = middle - 1 }
    }
    need.frequency = WordCost.frequency(forCost: low)
    need.cost = need.frequency.map(WordCost.cost)
    return need
  }

  private func isWhiteSpace(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      guard table.entry(of: scalar.value).isWhiteSpace else { return false }
      offset += scalar.width
    }
    return true
  }
}

extension WordGraph.Kind {
  fileprivate var source: SegmentationExplanation.Candidate.Source {
    switch self {
    case .user: .user
    case .lexicon: .lexicon
    case .unknown: .unknown
    case .katakana: .katakana
    case .segment: .engine
    }
  }
}
