/// A log-linear model over hashed letter n-grams: one row of weights a bucket, one lane a language.
///
/// The weights are fitted by Scripts/language/train.py (multinomial logistic regression, AdaGrad: Duchi, Hazan & Singer
/// 2011, *JMLR* 12:2121–2159; feature hashing: Weinberger et al. 2009, *ICML*) and rounded to 15 levels.
struct NGramModel: Sendable {
  /// The language of each lane that is used, at most 32.
  let languages: [String]
  /// The value of one level.
  let step: Double
  private let shift: UInt32
  private let rows: [SIMD32<Int16>]

  private static let levels = 15
  private static let multiplier: UInt32 = 0x2C92_77B5
  private static let square = multiplier &* multiplier
  private static let cube = square &* multiplier
  private static let finish: UInt32 = 0x9E37_79B1
  private static let boundary: UInt32 = 0x20
  private static let wordSalt: UInt32 = 0x51ED_270B
  private static let salts: (UInt32, UInt32, UInt32, UInt32) = (0x3C6E_F372, 0x78DD_E6E4, 0xB54C_DA56, 0xF1BB_CDC8)

  /// Unpacks the text form of a model: five weights of 15 levels in three characters.
  ///
  /// - Complexity: O(length of `encoded`), about a millisecond for the largest model.
  init(languages: [String], bucketBits: Int, step: Double, encoded: String) {
    self.languages = languages
    self.step = step
    self.shift = UInt32(32 - bucketBits)
    let half = Self.levels / 2
    var rows = [SIMD32<Int16>](repeating: .zero, count: 1 << bucketBits)
    var row = 0
    var lane = 0
    var number = 0
    var digits = 0
    for character in encoded.utf8 {
      number = number * 92 + PackedText.value(character)
      digits += 1
      guard digits == 3 else { continue }
      var divisor = Self.levels * Self.levels * Self.levels * Self.levels
      while divisor > 0, row < rows.count {
        rows[row][lane] = Int16(truncatingIfNeeded: number / divisor % Self.levels - half)
        divisor /= Self.levels
        lane += 1
        if lane == languages.count {
          lane = 0
          row += 1
        }
      }
      number = 0
      digits = 0
    }
    self.rows = rows
  }

  /// Adds the features of one folded word: its n-grams of 1–4 scalars between boundaries, and the whole word.
  ///
  /// - Complexity: O(length of the word).
  func add(_ word: borrowing [UInt32], to evidence: inout NGramEvidence) {
    var sum = SIMD32<Int16>.zero
    var third: UInt32 = 0
    var second: UInt32 = 0
    var first = Self.boundary
    var whole = Self.wordSalt
    let count = word.count
    guard count > 0 else { return }
    for index in 0...count {
      let scalar = index < count ? word[index] : Self.boundary
      let two = scalar &+ first &* Self.multiplier
      sum &+= rows[bucket(two &+ Self.salts.1)]
      if index < count {
        sum &+= rows[bucket(scalar &+ Self.salts.0)]
        whole = whole &* Self.multiplier &+ scalar
      }
      if index > 0 {
        let three = two &+ second &* Self.square
        sum &+= rows[bucket(three &+ Self.salts.2)]
        if index > 1 {
          sum &+= rows[bucket(three &+ third &* Self.cube &+ Self.salts.3)]
        }
      }
      third = second
      second = first
      first = scalar
    }
    var features = 4 * count
    if count > 2 {
      sum &+= rows[bucket(whole)]
      features += 1
    }
    evidence.add(sum, features: features)
  }

  private func bucket(_ hash: UInt32) -> Int {
    Int(truncatingIfNeeded: ((hash ^ (hash >> 15)) &* Self.finish) >> shift)
  }
}
