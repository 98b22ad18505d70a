/// Finds the language of a text from its scripts, its characters and the n-grams of its words.
///
/// ```swift
/// let identifier = LanguageIdentifier()
/// identifier.identify("La lettre est arrivée hier matin.".utf8.span).language  // "fr"
/// identifier.identify("昨天早上信到了。".utf8.span).language                      // "zh-Hans"
/// identifier.identify("2024-05-17".utf8.span).language                         // "und"
/// ```
///
/// Greek, Hebrew, Thai, Korean and 17 more scripts stand for one language each; Han is told apart by the
/// characters that only one writing system has, Japanese by its kana; Arabic, Cyrillic and Latin letters go
/// to a fitted model. Scripts/language/README.md has the list of languages and how often each is found.
///
/// A text in a language that is not known gets the nearest known one, often with a high margin: Malay and
/// Indonesian, Galician and Portuguese, Marathi and Hindi are cases in point.
public struct LanguageIdentifier: Sendable {
  /// The margin below which the language is `und`, 0 … 1.
  public var minimumMargin = 0.25

  /// How much is read of a text, in bytes.
  static let longestText = 65_536
  /// The weight of no language at all, in half letters: a text of three letters is not sure of anything.
  private static let doubt = 6.0
  /// Hypotheses below this are left out.
  private static let leastProbability = 0.001

  /// Makes an identifier. The models are unpacked once, when a text first needs them.
  public init() {}

  /// The best guess for UTF-8 text; the language is `und` where the margin is below ``minimumMargin``.
  ///
  /// ```swift
  /// LanguageIdentifier().identify("Der Zug hat Verspätung.".utf8.span).language  // "de"
  /// ```
  ///
  /// Only the first 64 kB are read, and bytes that are not valid UTF-8 are passed over.
  ///
  /// - Complexity: O(number of bytes read).
  public func identify(_ text: Span<UInt8>) -> LanguageGuess {
    let best = hypotheses(for: text, maximumCount: 5)
    let leader = best.first?.probability ?? 0
    let margin = leader - (best.count > 1 ? best[1].probability : 0)
    let isSure = leader > 0 && margin >= minimumMargin
    return LanguageGuess(language: isSure ? best[0].language : "und", margin: margin, hypotheses: best)
  }

  /// The most probable languages of UTF-8 text, best first; none where it has no letters.
  ///
  /// ```swift
  /// LanguageIdentifier().hypotheses(for: "en spansk bok".utf8.span, maximumCount: 3)  // sv, nb, da
  /// ```
  ///
  /// - Complexity: O(number of bytes read).
  public func hypotheses(for text: Span<UInt8>, maximumCount: Int) -> [LanguageHypothesis] {
    guard maximumCount > 0 else { return [] }
    let scan = LetterScanner(text.extracting(first: Self.longestText))
    var table = LetterScript.Table<Double>(repeating: 0)
    let (total, squares) = Self.weigh(scan, into: &table)
    // A span, since each look at an inline array by itself may copy it.
    let weights = table.span
    var result: [LanguageHypothesis] = []
    for index in weights.indices where weights[index] > 0 {
      guard let script = LetterScript(rawValue: UInt8(index)) else { continue }
      let share = weights[index] * weights[index] / squares * total / (total + Self.doubt)
      let least = Self.leastProbability
      switch script {
      case .latin: scan.latin.append(LatinLanguageModel.model, share: share, least: least, to: &result)
      case .cyrillic:
        scan.cyrillic.append(CyrillicLanguageModel.model, share: share, least: least, to: &result)
      case .arabic: scan.arabic.append(ArabicLanguageModel.model, share: share, least: least, to: &result)
      case .han: scan.han.append(share: share, least: least, to: &result)
      default:
        guard let language = script.soleLanguage, share >= least else { continue }
        result.append(LanguageHypothesis(language: language, probability: share))
      }
    }
    result.sort { ($1.probability, $0.language) < ($0.probability, $1.language) }
    if result.count > maximumCount { result.removeLast(result.count - maximumCount) }
    return result
  }

  /// What the letters of each script weigh, Chinese and Japanese together; their sum and that of their
  /// squares, by which scripts are weighed against each other, so that names in another script count little and an even
  /// mixture stays undecided.
  private static func weigh(
    _ scan: borrowing LetterScanner, into table: inout LetterScript.Table<Double>
  ) -> (total: Double, squares: Double) {
    let counts = scan.letterCounts.span
    var weights = table.mutableSpan
    for index in counts.indices where counts[index] > 0 {
      guard let script = LetterScript(rawValue: UInt8(index)) else { continue }
      let weight = Double(counts[index] * script.weight)
      switch script {
      case .han, .kana, .bopomofo: weights[Int(LetterScript.han.rawValue)] += weight
      // A capital makes a word half as telling.
      case .latin: weights[index] = weight - Double(scan.capitalisedCount)
      default: weights[index] = weight
      }
    }
    var (total, squares) = (0.0, 0.0)
    for index in weights.indices {
      total += weights[index]
      squares += weights[index] * weights[index]
    }
    return (total, squares)
  }
}
