/// Makes keys of surfaces. It is asked once for each distinct surface, not once for each token.
///
/// Holds the buffers that folding needs: one owner a worker.
struct KeyFolder {
  private let folds: Folds
  private let isTurkic: Bool
  private let keepsJoiners: Bool
  private let compatibility = Normalizer(form: .nfkcCasefold)
  private let canonical = Normalizer(form: .nfc)
  private var letters: [UInt8] = []
  private var folded: [UInt8] = []

  /// A folder for a language, by BCP 47 code.
  init(folds: Folds, language: String) {
    self.folds = folds
    let code = language.prefix { $0 != "-" }
    isTurkic = code == "tr" || code == "az"
    keepsJoiners = ["fa", "ur", "ps", "ckb", "hi", "mr", "ne", "bn", "ta", "te", "kn", "ml", "si"].contains(
      code)
  }

  /// Puts the key of a surface into `key`. A key is its own key.
  mutating func fold(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    key.removeAll(keepingCapacity: true)
    let foldsCase = folds.contains(.caseAndCompatibility)
    if foldsCase, !isTurkic, text.isASCII {
      for index in text.indices { key.append(text[index].asciiLowercased) }
      return
    }
    if foldsCase, isTurkic {
      let letters = try turkicLetters(of: text)
      try normalize(letters.span, into: &key)
    } else {
      try normalize(text, into: &key)
    }
    // Scalars are mapped in the normal form, so that ﻷ, أ and ا with a hamza above are one, and what is left
    // is normalized again: a sign that was taken out may have stood between two that compose.
    if mapScalars(of: key.span) {
      key.removeAll(keepingCapacity: true)
      let letters = letters
      try normalize(letters.span, into: &key)
    }
  }

  /// I without a dot and İ with one, before case is folded as other languages do.
  private mutating func turkicLetters(of text: Span<UInt8>) throws(TextError) -> [UInt8] {
    folded.removeAll(keepingCapacity: true)
    try canonical.normalize(text, into: &folded)
    letters.removeAll(keepingCapacity: true)
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      letters.append(scalar == "I" ? "ı" : scalar == "İ" ? "i" : scalar)
    }
    return letters
  }

  /// The folds that are a matter of single scalars, into `letters`; false where they change nothing. Never
  /// "decompose, drop marks": that would take the hamza of مؤمن away.
  private mutating func mapScalars(of text: Span<UInt8>) -> Bool {
    letters.removeAll(keepingCapacity: true)
    var hasChanged = false
    var followsAlef = false
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      var mapped = mapped(scalar.value)
      if followsAlef, (0x0653...0x0655).contains(scalar.value) { mapped = nil }
      hasChanged = hasChanged || mapped != scalar.value
      if let mapped, let value = Unicode.Scalar(mapped) {
        letters.append(value)
        if !mapped.isArabicMark { followsAlef = mapped == 0x0627 && folds.contains(.arabicLetters) }
      }
      offset += scalar.width
    }
    return hasChanged
  }

  private func mapped(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2019, 0x02BC: return folds.contains(.apostrophes) ? 0x27 : scalar
    case 0x064B...0x0652, 0x0670, 0x0640: return folds.contains(.arabicMarks) ? nil : scalar
    case 0x0622, 0x0623, 0x0625, 0x0671: return folds.contains(.arabicLetters) ? 0x0627 : scalar
    case 0x0649: return folds.contains(.arabicLetters) ? 0x064A : scalar
    case 0x0629: return folds.contains(.arabicLetters) ? 0x0647 : scalar
    case 0x0660...:
      guard folds.contains(.digits), let value = Unicode.Scalar(scalar),
        value.properties.generalCategory == .decimalNumber, let digit = value.properties.numericValue
      else { return scalar }
      return 0x30 + UInt32(digit)
    default: return scalar
    }
  }

  /// NFKC_Casefold or NFC; between joiners that the language spells with, since NFKC_Casefold removes them.
  private mutating func normalize(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    guard folds.contains(.caseAndCompatibility) else {
      try canonical.normalize(text, into: &key)
      return
    }
    guard keepsJoiners else {
      try compatibility.normalize(text, into: &key)
      return
    }
    var start = 0
    var offset = 0
    while offset < text.count {
      if text.holdsJoiner(at: offset) {
        try append(text.extracting(start..<offset), to: &key)
        if !key.isEmpty { key.append(contentsOf: [0xE2, 0x80, text[offset + 2]]) }
        start = offset + 3
      }
      offset += text.scalar(at: offset).width
    }
    try append(text.extracting(start..<text.count), to: &key)
    while key.count >= 3, key.span.holdsJoiner(at: key.count - 3) { key.removeLast(3) }
  }

  private mutating func append(_ part: Span<UInt8>, to key: inout [UInt8]) throws(TextError) {
    folded.removeAll(keepingCapacity: true)
    try compatibility.normalize(part, into: &folded)
    key.append(contentsOf: folded)
  }
}

extension UInt32 {
  /// Signs above and below Arabic letters.
  fileprivate var isArabicMark: Bool {
    switch self {
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8,
      0x06EA...0x06ED:
      true
    default: false
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension Span<UInt8> {
  fileprivate var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }

  fileprivate func holdsJoiner(at offset: Int) -> Bool {
    holds("\u{200C}", at: offset) || holds("\u{200D}", at: offset)
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
