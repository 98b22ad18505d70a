/// What a word costs in the lattice, and how frequencies translate.
///
/// ICU's dictionary gives costs of 27 to 251. A frequency is an absolute number of occurrences, on the scale of jieba's
/// dictionary, whose frequencies add up to 60,101,967: cost = 142 − 7 · ln(frequency). That is the least-squares line
/// (141.99 − 6.985 · ln f) through the 77,894 words that both dictionaries have.
public enum WordCost {
  static let intercept = 142.0
  static let slope = 7.0
  /// The cost of the frequency 1; no user's word costs more.
  static let rarest: Int32 = 142
  /// The cost of a scalar that the lexicon does not have, of a stretch between two boundaries that no dictionary cuts, and
  /// so of each piece that a user's word joins there.
  static let unknown: Int32 = 255

  /// The cost of a word with a frequency from 1; at least 1.
  public static func cost(ofFrequency frequency: Int) -> Int {
    max(1, Int((intercept - slope * naturalLogarithm(Double(max(1, frequency)))).rounded()))
  }

  /// The least frequency whose word costs at most this; `nil` for a cost below 1, which none has.
  public static func frequency(forCost cost: Int) -> Int? {
    guard cost >= 1 else { return nil }
    // cost(ofFrequency:) falls with the frequency and is 1 for all from 600 million on.
    return (1..<1 << 30).partitioningIndex { self.cost(ofFrequency: $0) <= cost }
  }
}
