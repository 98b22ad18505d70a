extension Perceptron {
  /// Span F1 of the mean weights on another text, over what may make words alone: signs are right by themselves.
  func averageF1(on text: TrainingText) -> Double {
    let (sums, transitionSums) = totals()
    // Tags need no more than the differences' first digits.
    let scale = max(1, steps / 64)
    let mean = sums.map { SIMD4<Int32>(truncatingIfNeeded: $0 / SIMD4(repeating: scale)) }
    let transitions = transitionSums.map { Int32(truncatingIfNeeded: $0 / scale) }
    var (scores, back, found) = ([SIMD4<Int32>](), [UInt8](), [UInt8]())
    var (right, gold, own) = (0, 0, 0)
    for stretch in text.stretches {
      scores = Array(repeating: .zero, count: stretch.count)
      Self.score(stretch, of: text, with: mean, margin: 0, into: &scores)
      back = Array(repeating: 0, count: stretch.count)
      found = back
      TagSearch.run(&scores, count: stretch.count, transitions: transitions, back: &back, into: &found)
      var agrees = true
      for (index, atom) in stretch.enumerated() {
        let (mine, theirs) = (found[index], text.tags[atom])
        if mine == 0 || mine == 3 || theirs == 0 || theirs == 3 {
          agrees = (mine == 0 || mine == 3) && (theirs == 0 || theirs == 3)
        }
        if mine >= 2 { own += 1 }
        if theirs >= 2 { gold += 1 }
        if mine >= 2, theirs >= 2, agrees { right += 1 }
      }
    }
    return own + gold == 0 ? 0 : 2 * Double(right) / Double(own + gold)
  }
}
