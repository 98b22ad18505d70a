/// A list of words in groups of one frequency, as Scripts/reference/generate.py writes it.
enum FrequencyList {
  /// The words with their counts in ``GeneralReference/sampleSize`` running words, the most frequent first.
  ///
  /// A group starts with −100 log₁₀ of its frequency, and words of digits alone there are none.
  static func words(in list: StaticString) -> [(text: String, count: Int)] {
    var words: [(text: String, count: Int)] = []
    var count = 0
    for item in list.description.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if let group = Int(item) {
        let frequency = exponential(-Double(group) / 100 * logarithmOfTen)
        count = Int((frequency * Double(GeneralReference.sampleSize)).rounded())
      } else {
        words.append((String(item), count))
      }
    }
    return words
  }
}
