/// Makes keys of surfaces. It is asked once for each distinct surface, not once for each token.
///
/// Holds the buffers that folding needs: one owner a worker. Linear in the length of the surface.
struct KeyFolder {
  private let folds: Folds
  private let foldsTurkicI: Bool
  private let keepsJoiners: Bool
  private let letterFold: LetterKeyFold
  private let canonical = Normalizer(form: .nfc)
  private let compatibility = Normalizer(form: .nfkcCasefold)
  private var accents = AccentFold()
  private let simplifier: HanSimplifier?
  private var scalarKeys: ScalarKeyTable
  private var source: [UInt8] = []
  private var part: [UInt8] = []

  /// What one fold makes another work for settles in two rounds; no text needs as many.
  private static let mostRounds = 8

  /// A folder for a language, by BCP 47 code.
  init(folds: Folds, language: String) {
    self.folds = folds
    let code = language.prefix { $0 != "-" }
    let foldsCase = folds.contains(.caseAndCompatibility)
    foldsTurkicI = foldsCase && (code == "tr" || code == "az")
    keepsJoiners = Self.languagesWithJoiners.contains(code)
    letterFold = LetterKeyFold(folds: folds, language: language, keepsJoiners: keepsJoiners)
    simplifier = folds.contains(.traditional) ? HanSimplifier() : nil
    scalarKeys = ScalarKeyTable(
      foldsCase: foldsCase, isOpen: folds.isDisjoint(with: [.diacritics, .traditional]),
      form: foldsCase ? .nfkcCasefold : .nfc)
  }

  private static let languagesWithJoiners: Set<Substring> = [
    "fa", "ur", "ps", "ckb", "ku", "sd", "ug", "hi", "mr", "ne", "sa", "bn", "as", "gu", "pa", "or", "ta",
    "te", "kn", "ml", "si",
  ]

  /// Whether the surface from `start` to `end` is its own key; false too where that is not to be seen at once.
  @inline(__always)
  func keeps(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    !foldsTurkicI && scalarKeys.keeps(text, from: start, to: end)
  }

  /// Puts the key of a surface into `key`.
  mutating func fold(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    // Where I is small as ı, it matters whether a dot follows.
    if foldsTurkicI { return try foldTogether(text, into: &key) }
    while true {
      switch scalarKeys.fold(text, into: &key) {
      case .folded: return
      case .notSeparate: return try foldTogether(text, into: &key)
      case .unknown(let offset):
        let scalar = text.scalar(at: offset)
        try foldTogether(text.extracting(offset..<offset + scalar.width), into: &key)
        scalarKeys.learn(scalar.value, key: key)
      }
    }
  }

  /// Puts the key of a surface into `key`, whose scalars may combine.
  mutating func foldTogether(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    key.removeAll(keepingCapacity: true)
    if foldsTurkicI {
      try canonical.normalize(text, into: &key)  // İ may be spelled I and a dot
      LetterKeyFold.lowerTurkicI(of: key.span, into: &source)
      let letters = source  // the same bytes, so that they can be read while the buffers change
      try normalize(letters.span, into: &key)
    } else {
      try normalize(text, into: &key)
    }
    // Normalization comes first and last: it makes letters of presentation forms, which are then to be
    // folded, and what is folded may compose with what follows.
    for _ in 0..<Self.mostRounds {
      guard try foldLetters(of: &key) else { return }
      let letters = key
      try normalize(letters.span, into: &key)
    }
  }

  /// Every fold but that of normalization, in place; false where there was nothing to fold.
  private mutating func foldLetters(of key: inout [UInt8]) throws(TextError) -> Bool {
    var isChanged = false
    if folds.contains(.diacritics), try accents.fold(key.span, into: &source) {
      swap(&key, &source)
      isChanged = true
    }
    if letterFold.fold(key.span, into: &source) {
      swap(&key, &source)
      isChanged = true
    }
    if let simplifier, try simplifier.fold(key.span, into: &source) {
      swap(&key, &source)
      isChanged = true
    }
    return isChanged
  }

  /// NFKC_Casefold or NFC; between joiners that the language spells with, since NFKC_Casefold removes them.
  private mutating func normalize(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    key.removeAll(keepingCapacity: true)
    guard keepsJoiners else {
      try (folds.contains(.caseAndCompatibility) ? compatibility : canonical).normalize(text, into: &key)
      return
    }
    var start = 0
    var offset = 0
    var joiner: UInt8?
    while offset < text.count {
      let isJoiner = text.holds("\u{200C}", at: offset) || text.holds("\u{200D}", at: offset)
      if isJoiner {
        try append(text.extracting(start..<offset), after: joiner, to: &key)
        joiner = text[offset + 2]
        start = offset + 3
      }
      offset += isJoiner ? 3 : text.scalar(at: offset).width
    }
    try append(text.extracting(start..<text.count), after: joiner, to: &key)
  }

  /// Appends the form of a part, and the joiner before it where it joins two.
  private mutating func append(_ text: Span<UInt8>, after joiner: UInt8?, to key: inout [UInt8])
    throws(TextError)
  {
    part.removeAll(keepingCapacity: true)
    try (folds.contains(.caseAndCompatibility) ? compatibility : canonical).normalize(text, into: &part)
    guard !part.isEmpty else { return }
    if let joiner, !key.isEmpty { key += [0xE2, 0x80, joiner] }
    key += part
  }
}
