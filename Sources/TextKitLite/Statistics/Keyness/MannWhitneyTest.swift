/// The rank sum test of Wilcoxon, Mann & Whitney: whether values of one sample tend to be larger.
///
/// ```swift
/// MannWhitneyTest([12, 15, 18, 24, 88], [3, 3, 13, 27, 33]).rankSum  // 31
/// ```
public struct MannWhitneyTest: Sendable, Hashable {
  /// The sum of the ranks of the first sample; equal values share the mean of their ranks.
  public let rankSum: Double
  /// How many pairs have the larger value in the first sample; ties count ½.
  public let u: Double
  /// The distance of `u` from its mean in standard deviations, corrected for ties, `u` moved by ½ towards the
  /// mean; positive where the first sample is the larger. `nil` where all values are equal, or a sample is
  /// empty.
  public let z: Double?

  /// The probability of a `z` as far from 0, on either side.
  public var significance: Double? { z.map { min(1, 2 * Distributions.normalUpperTail($0.magnitude)) } }

  /// Ranks two samples of values that are not negative: O(n log n) in those above 0.
  ///
  /// - Parameters:
  ///   - first: values of the first sample.
  ///   - zeros: how many values of 0 it has besides.
  ///   - second: values of the second sample.
  ///   - secondZeros: how many values of 0 it has besides.
  public init(_ first: [Double], zeros: Int = 0, _ second: [Double], zeros secondZeros: Int = 0) {
    let values = (first.map { ($0, true) } + second.map { ($0, false) }).sorted { $0.0 < $1.0 }
    let total = Double(values.count + zeros + secondZeros)
    let firstTotal = Double(first.count + zeros)
    let secondTotal = Double(second.count + secondZeros)
    var rank = 0.0  // ranks given so far
    var rankSum = 0.0
    var ties = 0.0  // Σ t³ − t
    func give(_ count: Int, ofFirst: Int) {
      let size = Double(count)
      rankSum += Double(ofFirst) * (rank + (size + 1) / 2)
      ties += size * size * size - size
      rank += size
    }
    var index = 0
    var zeroGroup = (count: zeros + secondZeros, first: zeros)
    while index < values.count {
      var end = index
      var ofFirst = 0
      while end < values.count, values[end].0 == values[index].0 {
        ofFirst += values[end].1 ? 1 : 0
        end += 1
      }
      if values[index].0 == 0 {  // zeros among the values, too
        zeroGroup = (zeroGroup.count + end - index, zeroGroup.first + ofFirst)
      } else {
        if zeroGroup.count > 0 { give(zeroGroup.count, ofFirst: zeroGroup.first) }
        zeroGroup = (0, 0)
        give(end - index, ofFirst: ofFirst)
      }
      index = end
    }
    if zeroGroup.count > 0 { give(zeroGroup.count, ofFirst: zeroGroup.first) }
    self.rankSum = rankSum
    u = rankSum - firstTotal * (firstTotal + 1) / 2
    let product = firstTotal * secondTotal
    let variance = product / 12 * ((total + 1) - ties / (total * (total - 1)))
    let distance = u - product / 2
    let towards = distance > 0 ? -0.5 : distance < 0 ? 0.5 : 0
    z = product > 0 && variance > 0 ? (distance + towards) / variance.squareRoot() : nil
  }
}
