/// The scripts that languages are written in (CLDR's likely subtags), as far as the tool treats them apart.
enum LanguageScripts {
  /// Whether a language is written in Latin letters, by BCP 47 code; languages that are not listed are.
  static func isLatin(_ language: String) -> Bool { scripts(of: language).contains(.latin) }

  /// The scripts of a language's own words.
  static func scripts(of language: String) -> Set<Script> {
    let parts = language.split(separator: "-")
    if parts.dropFirst().contains("Latn") { return [.latin] }
    if parts.dropFirst().contains("Cyrl") { return [.cyrillic] }
    return switch parts.first ?? "" {
    case "zh", "yue", "wuu": [.han]
    case "ja": [.han, .hiragana, .katakana]
    case "ko": [.hangul, .han]
    case "ar", "fa", "ur", "ps", "sd", "ug", "ckb", "ks", "pnb", "arz", "ary": [.arabic]
    case "ru", "uk", "bg", "be", "mk", "kk", "ky", "tg", "tt", "mn", "ba", "cv": [.cyrillic]
    case "sr": [.cyrillic, .latin]
    case "he", "yi": [.hebrew]
    case "el": [.greek]
    case "th": [.thai]
    case "lo": [.lao]
    case "km": [.khmer]
    case "my": [.myanmar]
    case "hi", "mr", "ne", "sa": [Script(number: 10)]
    case "bn", "as": [Script(number: 4)]
    case "gu": [Script(number: 15)]
    case "pa": [Script(number: 16)]
    case "kn": [Script(number: 21)]
    case "ml": [Script(number: 26)]
    case "or": [Script(number: 31)]
    case "si": [Script(number: 33)]
    case "ta": [Script(number: 35)]
    case "te": [Script(number: 36)]
    case "bo", "dz": [Script(number: 39)]
    case "am", "ti": [Script(number: 11)]
    case "ka": [Script(number: 12)]
    case "hy": [Script(number: 3)]
    default: [.latin]
    }
  }
}
