/// The averaged structured perceptron (Collins 2002), whose search is given a margin to overcome, so that what is right by
/// a hair is learned from too. All in integers: the same text, order and seed give the same weights on any machine.
struct Perceptron {
  private let margin: Int32
  private(set) var weights: [SIMD4<Int32>]
  private(set) var transitions = [Int32](repeating: 0, count: 16)
  // What is to be taken off the weights, times the steps taken, for the mean over all steps.
  private var spent: [SIMD4<Int64>]
  private var spentTransitions = [Int64](repeating: 0, count: 16)
  private(set) var steps: Int64 = 1
  private var scores: [SIMD4<Int32>] = []
  private var back: [UInt8] = []
  private var found: [UInt8] = []

  /// A perceptron that knows nothing.
  init(featureCount: Int, margin: Int) {
    self.margin = Int32(margin)
    weights = Array(repeating: .zero, count: featureCount)
    spent = Array(repeating: .zero, count: featureCount)
  }

  /// Learns from all sentences once, in an order that the generator draws; returns how many atoms had a wrong tag.
  mutating func pass(over text: TrainingText, random: inout SplitMix64) -> Int {
    var order = Array(text.sentences.indices)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    var errors = 0
    for sentence in order {
      for stretch in text.sentences[sentence] {
        errors += learn(from: text.stretches[stretch], of: text)
      }
      steps += 1
    }
    return errors
  }

  private mutating func learn(from stretch: Range<Int>, of text: TrainingText) -> Int {
    search(stretch, of: text, margin: margin)
    var errors = 0
    for (index, atom) in stretch.enumerated() {
      let (right, wrong) = (Int(text.tags[atom]), Int(found[index]))
      if right != wrong {
        errors += 1
        var change = SIMD4<Int32>.zero
        change[right] += 1
        change[wrong] -= 1
        let wide = SIMD4<Int64>(truncatingIfNeeded: change) &* SIMD4(repeating: steps)
        let first = atom * TrainingSpace.featureCount
        for place in first..<first + TrainingSpace.featureCount {
          let feature = Int(text.features[place])
          weights[feature] &+= change
          spent[feature] &+= wide
        }
      }
      guard index > 0 else { continue }
      let (before, foundBefore) = (Int(text.tags[atom - 1]), Int(found[index - 1]))
      guard right != wrong || before != foundBefore else { continue }
      transitions[before * 4 + right] += 1
      spentTransitions[before * 4 + right] += steps
      transitions[foundBefore * 4 + wrong] -= 1
      spentTransitions[foundBefore * 4 + wrong] -= steps
    }
    return errors
  }

  /// The sums of the weights over all steps.
  func totals() -> (weights: [SIMD4<Int64>], transitions: [Int64]) {
    let factor = SIMD4<Int64>(repeating: steps)
    let sums = zip(weights, spent).map { SIMD4<Int64>(truncatingIfNeeded: $0) &* factor &- $1 }
    return (sums, zip(transitions, spentTransitions).map { Int64($0) * steps - $1 })
  }

  /// Puts the best tags of a stretch into `found`.
  private mutating func search(_ stretch: Range<Int>, of text: TrainingText, margin: Int32) {
    let count = stretch.count
    if found.count < count {
      found.append(contentsOf: repeatElement(0, count: count - found.count))
      back.append(contentsOf: repeatElement(0, count: count - back.count))
      scores.append(contentsOf: repeatElement(.zero, count: count - scores.count))
    }
    Self.score(stretch, of: text, with: weights, margin: margin, into: &scores)
    TagSearch.run(&scores, count: count, transitions: transitions, back: &back, into: &found)
  }

  /// Puts the scores of the tags of a stretch's atoms into `scores`; a wrong tag has the margin on top.
  static func score(
    _ stretch: Range<Int>, of text: TrainingText, with weights: [SIMD4<Int32>], margin: Int32,
    into scores: inout [SIMD4<Int32>]
  ) {
    let features = text.features.span
    let source = weights.span
    for index in 0..<stretch.count {
      let atom = stretch.lowerBound + index
      var sum = SIMD4<Int32>(repeating: margin)
      sum[Int(text.tags[atom])] = 0
      let first = atom * TrainingSpace.featureCount
      for place in first..<first + TrainingSpace.featureCount { sum &+= source[Int(features[place])] }
      scores[index] = sum
    }
  }
}
