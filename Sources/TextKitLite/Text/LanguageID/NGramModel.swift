/// A log-linear model over hashed letter n-grams: one row of weights a bucket, one byte a language.
///
/// The weights are fitted by Scripts/language/train.py (multinomial logistic regression, AdaGrad: Duchi,
/// Hazan & Singer 2011, *JMLR* 12:2121–2159; feature hashing: Weinberger et al. 2009, *ICML*) and rounded to
/// 15 levels.
struct NGramModel: Sendable {
  /// The languages in the order of the bytes of a row, at most 32.
  let languages: [String]
  /// How many languages, from the first on, are taken to be twice as frequent as the others.
  let commonCount: Int
  /// The value of one level.
  let step: Double
  private let shift: UInt32
  /// Two weights an element, each 0 …< 15 with 7 for none: bytes that are added two at a time, and that
  /// overflow only after 18 rows.
  private let rows: [SIMD16<UInt16>]

  static let levels = 15
  /// The letters that a word may have.
  static let longestWord = 64
  private static let multiplier: UInt32 = 0x2C92_77B5
  private static let square = multiplier &* multiplier
  private static let cube = square &* multiplier
  private static let finish: UInt32 = 0x9E37_79B1
  private static let boundary: UInt32 = 0x20
  private static let wordSalt: UInt32 = 0x51ED_270B
  private static let salts: (UInt32, UInt32, UInt32, UInt32) =
    (0x3C6E_F372, 0x78DD_E6E4, 0xB54C_DA56, 0xF1BB_CDC8)

  /// Unpacks the text form of a model: five weights of 15 levels in three characters.
  ///
  /// - Complexity: O(length of `encoded`), about a millisecond for the largest model.
  init(languages: [String], commonCount: Int, bucketBits: Int, step: Double, encoded: String) {
    self.languages = languages
    self.commonCount = commonCount
    self.step = step
    self.shift = UInt32(32 - bucketBits)
    let weights = Self.weights(encoded)
    var rows = [SIMD16<UInt16>](repeating: .zero, count: 1 << bucketBits)
    let count = languages.count
    unsafe rows.withUnsafeMutableBytes { bytes in
      var next = 0
      for row in stride(from: 0, to: bytes.count, by: MemoryLayout<SIMD16<UInt16>>.stride) {
        for lane in 0..<count { unsafe bytes[row + Self.place(of: lane)] = weights[next + lane] }
        next += count
      }
    }
    self.rows = rows
  }

  /// The weights, row by row; the last five may be more than there are.
  private static func weights(_ encoded: String) -> [UInt8] {
    var encoded = encoded
    return encoded.withUTF8 { text in
      let count = text.count / 3
      return unsafe [UInt8](unsafeUninitializedCapacity: 5 * count) { weights, initialized in
        for group in 0..<count {
          var number: UInt32 = 0
          for place in 3 * group..<3 * group + 3 {
            number = unsafe number &* 92 &+ UInt32(PackedText.value(text[place]))
          }
          for place in (5 * group..<5 * group + 5).reversed() {
            unsafe weights[place] = UInt8(truncatingIfNeeded: number % UInt32(levels))
            number /= UInt32(levels)
          }
        }
        initialized = 5 * count
      }
    }
  }

  /// Where in the bytes of a row a language's weight is: the lower half of each number comes first.
  private static func place(of lane: Int) -> Int { UInt16(1).littleEndian == 1 ? lane : lane ^ 1 }

  /// The features of one word: the n-grams of 1–4 of its letters, folded, between boundaries, and the whole word. A word of
  /// more than ``longestWord`` letters says nothing.
  ///
  /// - Complexity: O(length of the word).
  @inline(__always)
  func features(of word: Span<UInt8>, in script: LetterScript) -> WordFeatures {
    var evens = SIMD16<UInt16>.zero
    var odds = SIMD16<UInt16>.zero
    var pairs = SIMD16<UInt16>.zero
    var third: UInt32 = 0
    var second: UInt32 = 0
    var first = Self.boundary
    var whole = Self.wordSalt
    var count = 0
    var offset = 0
    while offset < word.count {
      let byte = word[offset]
      var letter = UInt32(byte | 0x20)
      if byte < 0x80 {
        offset += 1
      } else {
        let scalar = UTF8Scalar(word, at: offset)
        offset += scalar.byteCount
        guard let folded = LetterFold.letter(scalar.value, in: script) else { continue }
        letter = folded
      }
      whole = whole &* Self.multiplier &+ letter
      let two = letter &+ first &* Self.multiplier
      pairs &+= rows[bucket(letter &+ Self.salts.0)] &+ rows[bucket(two &+ Self.salts.1)]
      if count > 0 {
        let three = two &+ second &* Self.square
        pairs &+= rows[bucket(three &+ Self.salts.2)]
        if count > 1 { pairs &+= rows[bucket(three &+ third &* Self.cube &+ Self.salts.3)] }
      }
      third = second
      second = first
      first = letter
      count += 1
      // The rows of three letters are as many as half a number holds.
      if count % 3 == 0 {
        evens &+= pairs & 0xFF
        odds &+= pairs &>> 8
        pairs = .zero
        if count > Self.longestWord { return .none }
      }
    }
    guard count > 0, count <= Self.longestWord else { return .none }
    let two = Self.boundary &+ first &* Self.multiplier
    let three = two &+ second &* Self.square
    pairs &+= rows[bucket(two &+ Self.salts.1)] &+ rows[bucket(three &+ Self.salts.2)]
    if count > 1 { pairs &+= rows[bucket(three &+ third &* Self.cube &+ Self.salts.3)] }
    if count > 2 { pairs &+= rows[bucket(whole)] }
    evens &+= pairs & 0xFF
    odds &+= pairs &>> 8
    return WordFeatures(evens: evens, odds: odds, letters: count)
  }

  private func bucket(_ hash: UInt32) -> Int {
    Int(truncatingIfNeeded: ((hash ^ (hash >> 15)) &* Self.finish) >> shift)
  }
}
