internal import TextKitLite

/// The stemmers of libstemmer by language.
struct SnowballStemming: KeyStemming {
  var name: String { "libstemmer" }

  func stemmer(for language: String) -> (any KeyStemmer)? {
    let code = String(language.prefix { $0 != "-" })
    return Self.names.first { $0.code == code }.flatMap { SnowballStemmer(name: $0.name) }
  }

  /// The languages that have a stemmer, as BCP 47 codes in byte order.
  static var languages: [String] { names.map(\.code).filter { SnowballStemming().stemmer(for: $0) != nil } }

  /// libstemmer's names by BCP 47 code; a version that lacks one leaves words of it whole.
  private static let names: [(code: String, name: String)] = [
    ("ar", "arabic"), ("ca", "catalan"), ("da", "danish"), ("de", "german"), ("el", "greek"),
    ("en", "english"), ("es", "spanish"), ("eu", "basque"), ("fi", "finnish"), ("fr", "french"),
    ("ga", "irish"), ("hi", "hindi"), ("hu", "hungarian"), ("hy", "armenian"), ("id", "indonesian"),
    ("it", "italian"), ("lt", "lithuanian"), ("nb", "norwegian"), ("ne", "nepali"), ("nl", "dutch"),
    ("nn", "norwegian"), ("no", "norwegian"), ("pt", "portuguese"), ("ro", "romanian"), ("ru", "russian"),
    ("sr", "serbian"), ("sv", "swedish"), ("ta", "tamil"), ("tr", "turkish"), ("yi", "yiddish"),
  ]
}
