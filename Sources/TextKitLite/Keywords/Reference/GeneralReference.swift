/// General language: how often the words of one language occur in a large sample of it, by the keys of a run.
///
/// Arabic, English and French are lists of the 20,000 or so most frequent words, which are part of this library; Chinese
/// is the costs of ICU's dictionary, read when they are asked for. A word that is not there counts as often as the
/// 20,000th one: it may be as frequent, and names would else stand above all.
struct GeneralReference: Sendable {
  /// Running words of the sample that counts are given for.
  static let sampleSize = 1_000_000_000

  /// Words of a list whose frequencies are taken for certain.
  private static let listLength = 20_000

  /// What the counts come from, for people.
  let source: String
  private var keys = ByteInterner()
  private var counts: [Int] = []
  /// The count of a word that is not in the list.
  private let leastCount: Int

  /// How often a key occurs in ``sampleSize`` running words.
  func count(of key: Span<UInt8>) -> Int {
    keys.find(key).map { counts[Int($0)] } ?? leastCount
  }

  /// The reference of a language by BCP 47 code, folded and stemmed as the text of a run; `nil` where there is none, or
  /// ICU's dictionary cannot be read. About 10 ms a language.
  init?(language: String, options: AnalysisOptions) throws(TextError) {
    guard let words = Self.words(of: language) else { return nil }
    var profile = try LanguageProfile(
      language: language, number: 0, keep: [.word], folds: options.folds(for: language),
      stopWords: StopWordChoice(policy: .none), stemming: options.stemming)
    source = words.source
    leastCount = words.counted.prefix(Self.listLength).last?.count ?? 1
    let script = LanguageScripts.scripts(of: language).first ?? .common
    for word in words.counted {
      let bytes = Array(word.text.utf8)
      let key = try profile.read(bytes.span, as: .word, script: script).key
      guard !key.isEmpty else { continue }
      let id = Int(keys.intern(key.span, from: 0, to: key.count))
      if id == counts.count { counts.append(0) }
      counts[id] += word.count
    }
  }

  /// Words with their counts, the most frequent first.
  private struct Words {
    var source: String
    var counted: [(text: String, count: Int)]
  }

  private static func words(of language: String) -> Words? {
    switch language.prefix(while: { $0 != "-" }) {
    case "ar": Words(source: "wordfreq 3.1.1", counted: FrequencyList.words(in: ArabicFrequencies.text))
    case "en": Words(source: "wordfreq 3.1.1", counted: FrequencyList.words(in: EnglishFrequencies.text))
    case "fr": Words(source: "wordfreq 3.1.1", counted: FrequencyList.words(in: FrenchFrequencies.text))
    case "zh": DictionaryFrequencies.words.map { Words(source: "ICU's dictionary", counted: $0) }
    default: nil
    }
  }
}
