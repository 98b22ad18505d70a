/// The tag of a language that ICU knows, in canonical form (BCP 47).
///
/// ```swift
/// try LanguageTag(validating: "zh_CN").identifier   // "zh"
/// try LanguageTag(validating: "zh-Hant").englishName  // "Chinese (Taiwan)"
/// try LanguageTag(validating: "xx")                 // throws: ICU knows no language "xx"
/// ```
///
/// ICU itself opens its services for any string, and an unknown language silently gets the root's rules.
/// ICU: `Locale::forLanguageTag`, `canonicalize`, `minimizeSubtags`, `getDisplayName`.
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
  /// The canonical tag without the subtags that are likely anyway: `fr-FR` is `fr`, `cmn` is `zh`.
  public let identifier: String
  /// The name in English: `French`.
  public let englishName: String

  /// The tag that says "not known", which has the root's rules.
  public static let undetermined = LanguageTag(identifier: "und", englishName: "Unknown language")

  /// Checks a tag, in which `_` may stand for `-` and case does not matter.
  public init(validating tag: String) throws(TextError) {
    let isPlain = tag.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
      default: false
      }
    }
    let hyphenated = String(tag.map { $0 == "_" ? "-" : $0 })
    guard isPlain, LocaleInfo.isKnown(hyphenated) else {
      throw TextError(
        operation: "use the language \"\(tag)\"", reason: "ICU knows no language of that tag",
        remedy: "give a BCP 47 tag such as zh, ar, fr or zh-Hant")
    }
    identifier = try LocaleInfo.canonicalTag(of: hyphenated)
    englishName = try LocaleInfo.englishName(of: identifier)
  }

  private init(identifier: String, englishName: String) {
    self.identifier = identifier
    self.englishName = englishName
  }

  /// The language alone: `zh` of `zh-TW`.
  public var language: String { String(identifier.prefix { $0 != "-" }) }

  /// Whether a code names a language that is written in Chinese words: Mandarin, Cantonese, Wu and the like.
  static func isChinese(_ code: String) -> Bool {
    ["zh", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn"].contains(code.prefix { $0 != "-" && $0 != "_" })
  }

  /// The canonical tag.
  public var description: String { identifier }
}
