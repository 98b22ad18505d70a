/// Frequencies of Chinese words from the costs by which ICU's dictionary chooses between segmentations.
///
/// A cost is a scaled negative logarithm of a frequency (ICU: "snlp"). The scale is not documented, but the frequencies of
/// all words together are 1, and only one scale makes them so.
enum DictionaryFrequencies {
  /// The words with Han characters and their counts in ``GeneralReference/sampleSize`` running words, the most frequent
  /// first; `nil` where the dictionary cannot be read.
  static var words: [(text: String, count: Int)]? {
    guard let dictionary = try? CJDictionary.shared.get() else { return nil }
    var costs: [(text: String, cost: UInt32)] = []
    var costCounts: [UInt32: Int] = [:]
    dictionary.trie.forEachWord { units, cost in
      guard units.allSatisfy(isHan) else { return }
      costs.append((String(decoding: units, as: UTF16.self), cost))
      costCounts[cost, default: 0] += 1
    }
    let histogram = costCounts.map { (cost: Double($0.key), words: Double($0.value)) }.sorted {
      $0.cost < $1.cost
    }
    let scale = scale(of: histogram)
    return costs.sorted { $0.cost < $1.cost }.map { word in
      let frequency = exponential(-Double(word.cost) / scale)
      return (word.text, max(1, Int((frequency * Double(GeneralReference.sampleSize)).rounded())))
    }
  }

  /// The scale at which the frequencies add up to 1, by bisection: the larger the scale, the larger the sum.
  static func scale(of histogram: [(cost: Double, words: Double)]) -> Double {
    var (low, high) = (0.01, 1000.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let sum = histogram.reduce(0) { $0 + $1.words * exponential(-$1.cost / middle) }
      if sum < 1 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The dictionary holds words of Japanese too; those in kana are not Chinese.
  private static func isHan(_ unit: UInt16) -> Bool { ScalarEntry(scalar: UInt32(unit)).script == .han }
}
