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

  /// The probabilities of `zh-Hans`, `zh-Hant` and `ja`, which sum to 1.
  ///
  /// Kana above an eighth of the letters make Japanese, below a thirtieth they are a quotation; both limits
  /// rise with the share of Han characters that Japanese does not have. The rest is shared out by the
  /// characters that a writing system does not have, from a prior that prefers Simplified where none tells.
  var hypotheses: [LanguageHypothesis] {
    let letters = Double(max(kanaCount + hanCount, 1))
    let foreign = Double(notJapanese) / Double(max(hanCount, 1))
    let kana = min(max((Double(kanaCount) / letters - 0.03 - foreign) / (0.09 + foreign / 2), 0), 1)
    let scale = -4 / Double(max(telling, 1)).squareRoot()
    let logits = [
      Double(notSimplified) * scale,
      Double(notTraditional) * scale - 1,
      Double(notJapanese) * scale - 1.8 - Double(hanCount) / 40,
    ]
    let top = logits.max() ?? 0
    let powers = logits.map { Exponential.value($0 - top) }
    let rest = (1 - kana) / powers.reduce(0, +)
    return [
      LanguageHypothesis(language: "zh-Hans", probability: powers[0] * rest),
      LanguageHypothesis(language: "zh-Hant", probability: powers[1] * rest),
      LanguageHypothesis(language: "ja", probability: powers[2] * rest + kana),
    ]
  }
}
