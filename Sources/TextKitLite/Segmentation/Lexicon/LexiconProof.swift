/// Compares an engine with ICU on short strings before it is trusted: scalars of every category of the rules, in
/// orders that a generator with a fixed seed draws. About 1 ms.
enum LexiconProof {
  /// Throws where a boundary or a status of a machine differs. Segments for a dictionary go to ICU on both sides.
  static func check(_ machine: RuleMachine, against iterator: borrowing BreakIterator) throws(TextError) {
    let engine = LexiconEngine(machine: machine, dictionary: nil)
    try check(engine, on: representatives(of: machine), count: 120, length: 8, against: iterator)
  }

  /// Throws where the dictionary cuts otherwise than ICU.
  static func check(_ dictionary: CJDictionary) throws(TextError) {
    let iterator = try BreakIterator(unit: .word, locale: "und")
    let machine = try LexiconRegistry.shared.machine(for: iterator)
    let engine = LexiconEngine(machine: machine, dictionary: dictionary)
    try check(engine, on: commonScalars, count: 40, length: 24, against: iterator)
  }

  // What stands in almost every text, so that drawn at random it makes words; and what needs care: ー, half-width kana,
  // kana with marks, Hangul.
  private static let commonScalars = Array(
    """
    的一是不了人我在有他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起\
    アイウカキコサシスタテトナノマムメラリルレロンーデビュータあいうえおかがきくしすただちってとなにのはまもやらりるれを々〇﨑ﾊﾟが가a_
    """.unicodeScalars)

  private static func check(
    _ engine: consuming LexiconEngine, on scalars: [Unicode.Scalar], count stringCount: Int, length: Int,
    against iterator: borrowing BreakIterator
  ) throws(TextError) {
    var engine = engine
    var reference = try iterator.clone()
    var fallback = try iterator.clone()
    var expected = Array(repeating: Segment.none, count: length * 8)
    var found: [Segment] = []
    var random = SplitMix64(seed: 1)
    for _ in 0..<stringCount {
      var string = String.UnicodeScalarView()
      for _ in 0..<length { string.append(scalars[Int(random.next() % UInt64(scalars.count))]) }
      let text = Array(String(string).utf8)
      try reference.setText(text.span)
      let expectedCount = reference.next(into: &expected, from: 0, skipsSpaces: false)
      let count = try engine.fill(&found, with: text.span, skipsSpaces: false, iterator: &fallback)
      guard count == expectedCount, found.prefix(expectedCount) == expected.prefix(expectedCount) else {
        throw TextError(
          operation: "prove the engine lexicon", reason: "ICU cuts otherwise", remedy: "use the engine icu")
      }
    }
  }

  /// Some scalars of each category; the first of a category is often unlike the rest. Of the dictionary's those alone that
  /// make ICU open no dictionary which the text may not need: that of Burmese takes longer than all else here.
  private static func representatives(of machine: RuleMachine) -> [Unicode.Scalar] {
    var counts = [Int](repeating: 0, count: 256)
    var scalars: [Unicode.Scalar] = [
      "a", " ", "1", ".", "中", "文", "ア", "ー", "あ", "가", "\u{1950}", "\u{1A55}",
    ]
    var value = 0
    while value < RuleMachine.bmpCount {
      let category = machine.category(of: value)
      if category < machine.firstDictionaryCategory, counts[Int(category)] < 3,
        let scalar = Unicode.Scalar(UInt32(value))
      {
        counts[Int(category)] += 1
        scalars.append(scalar)
        value += 1
      }
      value += 1
    }
    return scalars
  }
}
