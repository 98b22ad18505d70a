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

  /// Puts the key of a surface into `key`.
  mutating func fold(_ text: Span<UInt8>, into key: inout [UInt8]) throws(TextError) {
    key.removeAll(keepingCapacity: true)
    if folds.contains(.caseAndCompatibility), !isTurkic, text.isASCII {
      for index in text.indices { key.append(text[index].asciiLowercased) }
      return
    }
    mapScalars(of: text)
    let letters = letters
    try normalize(letters.span, into: &key)
  }

  /// The folds that are a matter of single scalars. Done before normalization: "decompose, drop marks" would
  /// take the hamza of إسلام away.
  private mutating func mapScalars(of text: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      if let mapped = mapped(scalar.value), let value = Unicode.Scalar(mapped) {
        letters.append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
      }
      offset += scalar.width
    }
  }

  private func mapped(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x2019, 0x02BC: return folds.contains(.apostrophes) ? 0x27 : scalar
    case 0x064B...0x0652, 0x0670, 0x0640: return folds.contains(.arabicMarks) ? nil : scalar
    case 0x0622, 0x0623, 0x0625, 0x0671: return folds.contains(.arabicLetters) ? 0x0627 : scalar
    case 0x0649: return folds.contains(.arabicLetters) ? 0x064A : scalar
    case 0x0629: return folds.contains(.arabicLetters) ? 0x0647 : scalar
    case 0x49 where isTurkic: return folds.contains(.caseAndCompatibility) ? 0x0131 : scalar
    case 0x0130 where isTurkic: return folds.contains(.caseAndCompatibility) ? 0x69 : scalar
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
    var start = 0
    var offset = 0
    while keepsJoiners, offset < text.count {
      if text.holds("\u{200C}", at: offset) || text.holds("\u{200D}", at: offset) {
        try append(text.extracting(start..<offset), to: &key)
        if !key.isEmpty, offset + 3 < text.count { key.append(contentsOf: [0xE2, 0x80, text[offset + 2]]) }
        start = offset + 3
      }
      offset += text.scalar(at: offset).width
    }
    try append(text.extracting(start..<text.count), to: &key)
  }

  private mutating func append(_ part: Span<UInt8>, to key: inout [UInt8]) throws(TextError) {
    folded.removeAll(keepingCapacity: true)
    try compatibility.normalize(part, into: &folded)
    key.append(contentsOf: folded)
  }
}

extension Span<UInt8> {
  fileprivate var isASCII: Bool {
    for index in indices where self[index] >= 0x80 { return false }
    return true
  }
}

extension UInt8 {
  fileprivate var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
