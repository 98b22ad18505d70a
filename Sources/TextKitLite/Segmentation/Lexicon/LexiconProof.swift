/// Compares an engine with ICU on short strings before it is trusted: scalars of every category of the rules, in
/// orders that a generator with a fixed seed draws. About 1 ms.
struct LexiconProof {
  static let stringCount = 200
  static let length = 8

  let engine: LexiconEngine

  /// Throws where a boundary or a status differs.
  func check(against iterator: borrowing BreakIterator) throws(TextError) {
    var engine = engine
    var reference = try iterator.clone()
    var fallback = try iterator.clone()
    var expected = Array(repeating: Segment.none, count: Self.length * 8)
    var found: [Segment] = []
    var random = SplitMix64(seed: 1)
    let scalars = representatives()
    for _ in 0..<Self.stringCount {
      let text = (0..<Self.length).flatMap { _ in
        Array(String(scalars[Int(random.next() % UInt64(scalars.count))]).utf8)
      }
      try reference.setText(text.span)
      let expectedCount = reference.next(into: &expected, from: 0, skipsSpaces: false)
      let count = try engine.fill(&found, with: text.span, skipsSpaces: false, iterator: &fallback)
      guard count == expectedCount, found.prefix(expectedCount) == expected.prefix(expectedCount) else {
        throw TextError(
          operation: "prove the engine lexicon", reason: "ICU cuts otherwise", remedy: "use the engine icu")
      }
    }
  }

  /// Some scalars of each category; the first of a category is often unlike the rest.
  private func representatives() -> [Unicode.Scalar] {
    var counts = [UInt8: Int]()
    var scalars: [Unicode.Scalar] = ["a", " ", "1", ".", "中", "文", "ア", "ー", "あ", "\u{20000}"]
    var value = 0
    while value < RuleMachine.bmpCount {
      let category = engine.machine.categories[value]
      if counts[category, default: 0] < 3, let scalar = Unicode.Scalar(UInt32(value)) {
        counts[category, default: 0] += 1
        scalars.append(scalar)
        value += 1
      }
      value += 1
    }
    return scalars
  }
}
