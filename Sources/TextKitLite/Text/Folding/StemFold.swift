/// The stems of words of one language, spelled as stemmers know them.
///
/// A stemmer reads é and ة: a word goes to it with its case folded and its accents, ligatures and Arabic letters
/// as they are, and its stem is folded afterwards. Words in another script than the language's stay whole.
struct StemFold {
  private let stemmer: any KeyStemmer
  private let scripts: Set<Script>
  private let isArabic: Bool
  private var folder: KeyFolder
  private var word: [UInt8] = []
  private var stem: [UInt8] = []

  /// The stems of a language; `nil` where there is no stemmer for it.
  init?(_ stemming: any KeyStemming, folds: Folds, language: String) {
    guard let stemmer = stemming.stemmer(for: language) else { return nil }
    self.stemmer = stemmer
    scripts = LanguageScripts.scripts(of: language)
    isArabic = language.prefix { $0 != "-" } == "ar"
    let spelling: Folds = [.apostrophes, .arabicMarks, .digits, .width]
    folder = KeyFolder(folds: folds.intersection(spelling).union(.caseAndCompatibility), language: language)
  }

  /// The stem of a surface; `nil` where it has none.
  mutating func stem(_ surface: Span<UInt8>, script: Script) throws(TextError) -> [UInt8]? {
    guard scripts.contains(script) else { return nil }
    try folder.fold(surface, into: &word)
    if isArabic { Self.dropConjunction(from: &word) }
    let folded = word
    guard stemmer.stem(folded.span, into: &stem), !stem.isEmpty else { return nil }
    return stem
  }

  /// و or ف before the article: والكتاب is "and the book", but والد and والدة are words of their own. From three
  /// letters after the article on, as in Larkey, Ballesteros & Connell 2002 (light stemming).
  private static func dropConjunction(from word: inout [UInt8]) {
    let isConjunction = word.span.holds("وال", at: 0) || word.span.holds("فال", at: 0)
    if isConjunction, word.count >= 12 { word.removeFirst(2) }
  }
}
