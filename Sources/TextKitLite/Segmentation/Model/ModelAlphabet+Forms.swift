extension ModelAlphabet {
  /// The pairs of the ICU at hand: NFKC and then Traditional to Simplified where both make one character of one, and the
  /// punctuation that training text and texts write in different ways.
  static func standardPairs() throws(TextError) -> [CharacterPair] {
    // One a line: what stands beside a character must not change it.
    var text = ""
    for value in UInt32(0x21)...0xFFFD {
      guard let scalar = Unicode.Scalar(value), !(0xAC00...0xD7A3).contains(value) else { continue }
      text.unicodeScalars.append(scalar)
      text.append("\n")
    }
    let source = text.unicodeScalars.split(separator: "\n")
    var normalized: [UInt8] = []
    try ICUNormalizer.normalize(
      Array(text.utf8).span, form: .nfkc, streamSafe: false, into: &normalized)
    var simplifier = try Transliterator(Transliterator.traditionalToSimplified)
    var simplified: [UInt8] = []
    try simplifier.transliterate(normalized.span, into: &simplified)
    let target = String(decoding: simplified, as: UTF8.self).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    var pairs: [CharacterPair] = []
    for (from, to) in zip(source, target) {
      guard let from = from.first, to.count == 1, let to = to.first, let unit = UInt16(exactly: to.value),
        let own = UInt16(exactly: from.value)
      else { continue }
      let form = signForms[unit] ?? signForms[own] ?? unit
      if form != own { pairs.append(CharacterPair(from: own, to: form)) }
    }
    return pairs
  }

  // A full stop is one whatever its shape; so are the dots between the parts of a foreign name and the zero of a year.
  private static let signForms: [UInt16: UInt16] = [
    0x3002: 0x2E, 0xFF61: 0x2E, 0x2022: 0xB7, 0x30FB: 0xB7, 0xFF65: 0xB7, 0x2027: 0xB7, 0x2219: 0xB7,
    0x25CB: 0x3007, 0x25EF: 0x3007, 0x2013: 0x2D, 0x2010: 0x2D, 0x2011: 0x2D,
  ]
}
