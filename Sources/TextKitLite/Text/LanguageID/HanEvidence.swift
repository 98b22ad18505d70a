/// Counts what tells Simplified Chinese, Traditional Chinese and Japanese apart.
struct HanEvidence: Sendable {
  private var kanaCount = 0
  private var hanCount = 0
  private var notSimplified = 0
  private var notTraditional = 0
  private var notJapanese = 0
  private var telling = 0

  /// Counts one Han character.
  mutating func addHan(_ scalar: UInt32) {
    hanCount += 1
    let systems = HanCharacters.systems(scalar)
    guard systems != .all else { return }
    telling += 1
    if !systems.contains(.simplified) { notSimplified += 1 }
    if !systems.contains(.traditional) { notTraditional += 1 }
    if !systems.contains(.japanese) { notJapanese += 1 }
  }

  /// Counts one hiragana or katakana.
  mutating func addKana() { kanaCount += 1 }

  /// Counts one letter of bopomofo, which stands in Traditional text only.
  mutating func addBopomofo() {
    telling += 1
    notSimplified += 1
    notJapanese += 1
  }

  /// Adds those of `zh-Hans`, `zh-Hant` and `ja` that have a share of `least` and more of a whole.
  ///
  /// Kana above an eighth of the letters make Japanese, below a thirtieth they are a quotation; both limits
  /// rise with the share of Han characters that Japanese does not have. The rest is shared out by the
  /// characters that a writing system does not have, from a prior that prefers Simplified where none tells.
  ///
  /// - Parameter share: what the three have together.
  func append(share: Double, least: Double, to list: inout [LanguageHypothesis]) {
    let letters = Double(max(kanaCount + hanCount, 1))
    let foreign = Double(notJapanese) / Double(max(hanCount, 1))
    let kana = min(max((Double(kanaCount) / letters - 0.03 - foreign) / (0.09 + foreign / 2), 0), 1)
    let scale = -4 / Double(max(telling, 1)).squareRoot()
    let simplified = Double(notSimplified) * scale
    let traditional = Double(notTraditional) * scale - 1
    let japanese = Double(notJapanese) * scale - 1.8 - Double(hanCount) / 40
    let top = max(simplified, traditional, japanese)
    let powers = (
      Exponential.value(simplified - top), Exponential.value(traditional - top),
      Exponential.value(japanese - top)
    )
    let rest = (1 - kana) / (powers.0 + powers.1 + powers.2)
    func append(_ language: String, _ probability: Double) {
      guard probability * share >= least else { return }
      list.append(LanguageHypothesis(language: language, probability: probability * share))
    }
    append("zh-Hans", powers.0 * rest)
    append("zh-Hant", powers.1 * rest)
    append("ja", powers.2 * rest + kana)
  }
}
