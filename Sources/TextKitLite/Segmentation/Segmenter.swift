/// Cuts text into words, sentences, graphemes or lines by ICU's rules and dictionaries.
///
/// ```swift
/// var segmenter = try Segmenter(unit: .word, language: "zh")
/// try segmenter.segments(of: Array("北京欢迎你".utf8)).map(\.range)  // [0..<6, 6..<12, 12..<15]
/// ```
///
/// One segmenter serves one thread; ``clone()`` makes another for 2–3 µs, where opening one costs
/// 30–170 µs. Linear in the length of the text. ICU: `ubrk_open`, `ubrk_next`, `ubrk_getRuleStatus`.
public struct Segmenter: ~Copyable {
  /// The longest text that one call takes, in bytes: ICU's offsets are 32 bits wide.
  public static let textLimit = BreakIterator.textLimit

  /// What is cut.
  public let unit: TextUnit
  private var iterator: BreakIterator
  private var lexicon: LexiconEngine?
  private let overlay: DictionaryOverlay?
  private let model: ModelEngine?

  /// Opens the rules of a language; `und` and unknown languages have the root's.
  ///
  /// Words alone are cut by ``SegmentationEngine/lexicon``, where it has proved itself on the ICU at hand, in Chinese
  /// alone by ``SegmentationEngine/model`` and ``SegmentationEngine/blend``, and have the user's words laid over them.
  ///
  /// - Parameters:
  ///   - unit: what is cut.
  ///   - language: BCP 47.
  ///   - engine: what finds the boundaries of words.
  ///   - model: the model, for the engines that use one; `nil` for the one that is shipped.
  ///   - dictionary: the user's words, if there are any.
  public init(
    unit: TextUnit, language: String = "und", engine: SegmentationEngine = .lexicon,
    model: SegmentationModel? = nil, dictionary: UserDictionary? = nil
  ) throws(TextError) {
    let iterator = try BreakIterator(unit: unit, locale: language)
    var lexicon: LexiconEngine?
    var tagger: ModelEngine?
    if unit == .word, engine != .icu, let machine = try? LexiconRegistry.shared.machine(for: iterator) {
      lexicon = LexiconEngine(machine: machine)
      if engine.usesModel, LanguageTag.isChinese(language),
        let model = model ?? (try? SegmentationModel.shipped.get())
      {
        tagger = ModelEngine(machine: machine, model: model, joinsWords: engine == .blend)
      }
    }
    let keepsSegments = tagger != nil
    let words = unit == .word && dictionary?.entries.isEmpty == false ? dictionary : nil
    let overlay = try words.map { words throws(TextError) in
      try DictionaryOverlay(dictionary: words, language: language, keepsSegments: keepsSegments)
    }
    self.init(unit: unit, iterator: iterator, lexicon: lexicon, model: tagger, overlay: overlay)
  }

  private init(
    unit: TextUnit, iterator: consuming BreakIterator, lexicon: LexiconEngine?, model: ModelEngine?,
    overlay: DictionaryOverlay?
  ) {
    self.unit = unit
    self.overlay = overlay
    self.iterator = iterator
    self.lexicon = lexicon
    self.model = model
  }

  /// What finds the boundaries: the engine that was asked for, or the one in its stead where that cannot be.
  public var engine: SegmentationEngine { model?.name ?? (lexicon == nil ? .icu : .lexicon) }

  /// Whether another is sure to cut every text alike: by the same table and ICU's dictionary, and by nothing else.
  func cutsLike(_ other: borrowing Segmenter) -> Bool {
    guard overlay == nil, other.overlay == nil, model == nil, other.model == nil, unit == other.unit,
      let machine = lexicon?.machine, let otherMachine = other.lexicon?.machine
    else { return false }
    return machine == otherMachine
  }

  /// A second segmenter of the same rules, for another thread.
  public func clone() throws(TextError) -> Segmenter {
    // The rules are shared; the dictionary's buffers are one thread's.
    let lexicon = lexicon.map { LexiconEngine(machine: $0.machine) }
    let overlay = try overlay?.clone()
    return Segmenter(
      unit: unit, iterator: try iterator.clone(), lexicon: lexicon, model: model?.clone(), overlay: overlay)
  }

  /// The segments of a text, in order and without gaps; an error where it is not valid UTF-8.
  public mutating func segments(of text: [UInt8]) throws(TextError) -> [Segment] {
    var segments: [Segment] = []
    let count = try fill(&segments, with: text.span)
    segments.removeLast(segments.count - count)
    return segments
  }

  /// Puts the segments of valid UTF-8 into the first places of `segments`, in order, and returns how many there
  /// are. The array only ever grows, so that one kept from text to text is allocated a few times in its life.
  ///
  /// - Parameters:
  ///   - segments: what is written over; places beyond the count hold what they held.
  ///   - text: the text.
  ///   - skipsSpaces: whether segments that are one U+0020, nearly half of all words', are left out.
  public mutating func fill(_ segments: inout [Segment], with text: Span<UInt8>, skipsSpaces: Bool = false)
    throws(TextError) -> Int
  {
    guard let overlay else {
      if let model, text.count <= Self.textLimit,
        let count = try model.fill(&segments, with: text, skipsSpaces: skipsSpaces, iterator: &iterator)
      {
        return count
      }
      return try fillByEngine(&segments, with: text, skipsSpaces: skipsSpaces)
    }
    let count = try fillByEngine(&segments, with: text, skipsSpaces: skipsSpaces)
    let laid = try overlay.apply(to: &segments, count: count, of: text, skipsSpaces: skipsSpaces)
    guard let model else { return laid }
    // Which of the user's words stand is the lexicon's to say; the model then cuts around them.
    let demands = overlay.demands(in: segments, count: laid)
    return try model.fill(
      &segments, with: text, skipsSpaces: skipsSpaces, iterator: &iterator, demands: demands) ?? laid
  }

  /// What the model weighs for each atom of valid UTF-8; nothing where no model cuts.
  mutating func tags(of text: Span<UInt8>) throws(TextError) -> [AtomTags] {
    guard let model else { return [] }
    var demands = WordDemands()
    if let overlay {
      var segments: [Segment] = []
      let count = try fillByEngine(&segments, with: text, skipsSpaces: false)
      let laid = try overlay.apply(to: &segments, count: count, of: text, skipsSpaces: false)
      demands = overlay.demands(in: segments, count: laid)
    }
    return try model.tags(of: text, iterator: &iterator, demands: demands)
  }

  private mutating func fillByEngine(
    _ segments: inout [Segment], with text: Span<UInt8>, skipsSpaces: Bool
  ) throws(TextError) -> Int {
    if lexicon != nil, text.count <= Self.textLimit,
      let count = try lexicon?.fill(
        &segments, with: text, skipsSpaces: skipsSpaces, iterator: &iterator)
    {
      return count
    }
    try begin(text)  // what ICU says of a text that cannot be cut holds for both engines
    var total = 0
    while true {
      if segments.count == total {
        segments.append(contentsOf: repeatElement(.none, count: max(512, text.count / 4, total)))
      }
      let count = iterator.next(into: &segments, from: total, skipsSpaces: skipsSpaces)
      if count == 0 { return total }
      total += count
    }
  }

  private mutating func begin(_ text: Span<UInt8>) throws(TextError) {
    guard text.count <= Self.textLimit else {
      throw TextError(
        operation: "segment \(text.count) bytes of text at once",
        reason: "ICU takes at most \(Self.textLimit)", remedy: "cut the text after a line feed")
    }
    try iterator.setText(text)
  }
}
