extension ModelTagger {
  /// By how much the best row of tags loses where an atom has a tag, for begin, middle, end and single: 0 for the tag that it has,
  /// −1 where no row has it there. What is no part of words has none. Linear; for explanations, not for speed.
  static func margins(
    _ atoms: [Atom], marks: [LexiconMark], weights: ModelWeights, allowed: [UInt8]
  ) -> [SIMD4<Int32>?] {
    var margins = [SIMD4<Int32>?](repeating: nil, count: atoms.count)
    for stretch in Atom.taggedStretches(of: atoms) {
      let scores = stretch.map { index in
        score(index, atoms.span, marks.span, weights, allowed: allowed)
      }
      for (offset, margin) in Self.margins(of: scores, weights.transitions).enumerated() {
        margins[stretch.lowerBound + offset] = margin
      }
    }
    return margins
  }

  /// The scores of an atom's four tags by themselves, with what is not allowed put out of reach.
  private static func score(
    _ index: Int, _ atoms: Span<Atom>, _ marks: Span<LexiconMark>, _ weights: ModelWeights, allowed: [UInt8]
  ) -> SIMD4<Int32> {
    let slots = weights.bigrams.slots.span
    let rows = (
      row(index - 2, atoms, slots, weights.layout.bigrams),
      row(index - 1, atoms, slots, weights.layout.bigrams),
      row(index, atoms, slots, weights.layout.bigrams), row(index + 1, atoms, slots, weights.layout.bigrams)
    )
    let sum = Self.sum(index, atoms, marks, weights.layout, weights.pieces.span, rows)
    var score = SIMD4<Int32>()
    let bits = allowedBits(marks[index], allowed.isEmpty ? 15 : allowed[index])
    for tag in 0..<4 {
      score[tag] = Int32(truncatingIfNeeded: sum >> (16 * UInt64(tag)) & 0xFFFF)
      if bits & 1 << UInt8(tag) == 0 { score[tag] -= forbidden }
    }
    return score
  }

  /// The best rows through each tag: what is best up to it and from it on.
  private static func margins(of scores: [SIMD4<Int32>], _ transitions: TagTransitions) -> [SIMD4<Int32>] {
    // A word ends before the first atom and begins after the last; 64 bits hold a long line.
    let none = Int64(Int32.min) << 16
    var before = [SIMD4<Int64>(repeating: none)]
    before[0][0] = 0
    before[0][3] = 0
    for score in scores.dropLast() {
      let total = before[before.count - 1] &+ SIMD4(truncatingIfNeeded: score)
      var next = SIMD4<Int64>(repeating: none)
      for (place, step) in TagTransitions.allowed.enumerated() {
        next[step.to] = max(next[step.to], total[step.from] + Int64(transitions.values[place]))
      }
      before.append(next)
    }
    var after = SIMD4<Int64>(repeating: none)
    after[2] = 0
    after[3] = 0
    var margins = [SIMD4<Int32>](repeating: .zero, count: scores.count)
    for index in scores.indices.reversed() {
      let own = SIMD4<Int64>(truncatingIfNeeded: scores[index])
      let through = before[index] &+ own &+ after
      let best = through.max()
      for tag in 0..<4 {
        let margin = best - through[tag]
        margins[index][tag] = margin < Int64(forbidden) ? Int32(margin) : -1
      }
      let total = own &+ after
      after = SIMD4(repeating: none)
      for (place, step) in TagTransitions.allowed.enumerated() {
        after[step.from] = max(after[step.from], total[step.to] + Int64(transitions.values[place]))
      }
    }
    return margins
  }
}
