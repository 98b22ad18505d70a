/// Finds the language of strings, in the shape that users of Apple's `NLLanguageRecognizer` know.
///
/// ```swift
/// LanguageRecognizer.dominantLanguage(for: "La lettre est arrivée hier matin.")  // .french
///
/// var recognizer = LanguageRecognizer()
/// recognizer.processString("昨天早上信到了。")
/// recognizer.languageHypotheses(withMaximum: 2)  // [.simplifiedChinese: …]
/// ```
///
/// A value around ``LanguageIdentifier``, which works on bytes and gives the margin too. The article
/// <doc:ComingFromNaturalLanguage> sets the two side by side.
public struct LanguageRecognizer: Sendable {
  /// The languages that may be answered; empty means all.
  public var languageConstraints: Set<Language> = []
  /// What is known of the texts beforehand: how likely each language is. A language that is not named keeps the
  /// weight of the least likely one; weights need not sum to 1.
  public var languageHints: [Language: Double] = [:]

  private let identifier = LanguageIdentifier()
  private var text: [UInt8] = []

  /// A recognizer that has read nothing.
  public init() {}

  /// The most likely language of a string, or `nil` where it is not sure.
  ///
  /// - Complexity: O(length of the string), of which the first 64 kB are read.
  public static func dominantLanguage(for string: String) -> Language? {
    var recognizer = LanguageRecognizer()
    recognizer.processString(string)
    return recognizer.dominantLanguage
  }

  /// Reads a piece of text; pieces add up until ``reset()``.
  public mutating func processString(_ string: String) {
    text.append(contentsOf: string.utf8)
  }

  /// Forgets what was read, and the hints and constraints.
  public mutating func reset() {
    self = LanguageRecognizer()
  }

  /// The most likely language of what was read, or `nil` where its lead is below
  /// ``LanguageIdentifier/minimumMargin``.
  public var dominantLanguage: Language? {
    let ranked = hypotheses()
    guard let first = ranked.first else { return nil }
    let margin = first.probability - (ranked.dropFirst().first?.probability ?? 0)
    return margin >= identifier.minimumMargin ? Language(rawValue: first.language) : nil
  }

  /// The most likely languages of what was read and their probabilities, which sum to at most 1.
  public func languageHypotheses(withMaximum maximumCount: Int) -> [Language: Double] {
    let pairs = hypotheses().prefix(max(0, maximumCount)).map {
      (Language(rawValue: $0.language), $0.probability)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Best first; constraints leave languages out, hints weigh them, and the sum stays what the text alone gave.
  private func hypotheses() -> [LanguageHypothesis] {
    let all = identifier.hypotheses(for: text.span, maximumCount: .max)
    guard !languageConstraints.isEmpty || !languageHints.isEmpty else { return all }
    let leastHint = languageHints.values.min() ?? 1
    let weighed = all.compactMap { hypothesis -> LanguageHypothesis? in
      let language = Language(rawValue: hypothesis.language)
      guard languageConstraints.isEmpty || languageConstraints.contains(language) else { return nil }
      let weight = max(0, languageHints[language] ?? leastHint)
      return LanguageHypothesis(language: hypothesis.language, probability: hypothesis.probability * weight)
    }
    let sum = weighed.reduce(0) { $0 + $1.probability }
    guard sum > 0 else { return [] }
    let scale = all.reduce(0) { $0 + $1.probability } / sum
    return weighed.map { LanguageHypothesis(language: $0.language, probability: $0.probability * scale) }
      .sorted { ($1.probability, $0.language) < ($0.probability, $1.language) }
  }
}
