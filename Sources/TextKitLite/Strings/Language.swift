/// A language by its BCP 47 tag.
///
/// ```swift
/// Language.french.rawValue           // "fr"
/// Language(rawValue: "sw").rawValue  // any tag is one; LanguageTag(validating:) asks ICU
/// ```
///
/// The constants are the languages that ``LanguageRecognizer`` tells apart by a model or by the script alone and that
/// are asked for most.
public struct Language: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The tag, such as `fr` or `zh-Hant`.
  public let rawValue: String

  /// A language of any tag.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A language of any tag.
  public init(stringLiteral tag: String) {
    rawValue = tag
  }

  /// Arabic.
  public static let arabic: Language = "ar"
  /// Dutch.
  public static let dutch: Language = "nl"
  /// English.
  public static let english: Language = "en"
  /// French.
  public static let french: Language = "fr"
  /// German.
  public static let german: Language = "de"
  /// Greek.
  public static let greek: Language = "el"
  /// Hebrew.
  public static let hebrew: Language = "he"
  /// Hindi.
  public static let hindi: Language = "hi"
  /// Indonesian.
  public static let indonesian: Language = "id"
  /// Italian.
  public static let italian: Language = "it"
  /// Japanese.
  public static let japanese: Language = "ja"
  /// Korean.
  public static let korean: Language = "ko"
  /// Persian.
  public static let persian: Language = "fa"
  /// Polish.
  public static let polish: Language = "pl"
  /// Portuguese.
  public static let portuguese: Language = "pt"
  /// Russian.
  public static let russian: Language = "ru"
  /// Chinese in simplified characters.
  public static let simplifiedChinese: Language = "zh-Hans"
  /// Spanish.
  public static let spanish: Language = "es"
  /// Swedish.
  public static let swedish: Language = "sv"
  /// Thai.
  public static let thai: Language = "th"
  /// Chinese in traditional characters.
  public static let traditionalChinese: Language = "zh-Hant"
  /// Turkish.
  public static let turkish: Language = "tr"
  /// Ukrainian.
  public static let ukrainian: Language = "uk"
  /// Urdu.
  public static let urdu: Language = "ur"
  /// Vietnamese.
  public static let vietnamese: Language = "vi"
  /// Not known.
  public static let undetermined: Language = "und"
}
