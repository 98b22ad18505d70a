/// What the features of one word say: the sums of their weights, of the languages with even and with odd numbers.
struct WordFeatures: Sendable {
  /// A word that says nothing.
  static let none = WordFeatures(evens: .zero, odds: .zero, letters: 0)

  var evens: SIMD16<UInt16>
  var odds: SIMD16<UInt16>
  /// How many letters the word has.
  var letters: Int

  /// How many features it has: at most 257, of 64 letters.
  var count: Int { letters == 0 ? 0 : 4 * letters + (letters > 2 ? 1 : 0) }
}
