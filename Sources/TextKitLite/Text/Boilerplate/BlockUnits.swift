/// The words of a short block: spaced words in lower case, each character of Han and kana alone.
struct BlockUnits {
  struct Unit: Sendable {
    var text: String
    /// Weighted scalars; see ``BoilerplateRules``.
    var weight: Int
  }

  private(set) var units: [Unit] = []
  /// The sum of the units' weights, numbers left out.
  private(set) var weight = 0

  /// The units of valid UTF-8. O(bytes).
  init(_ text: Span<UInt8>, table: inout ScalarTable) {
    var offset = 0
    var word: [UInt8] = []
    var scalars = 0
    var hasLetter = false
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let entry = table.entry(of: scalar.value)
      let isInWord = entry.isWordLike && !entry.script.isWide
      if isInWord {
        for index in offset..<offset + scalar.width { word.append(text[index]) }
        scalars += entry.isMark ? 0 : entry.script == .hangul ? 2 : 1
        hasLetter = hasLetter || entry.isLetter
      }
      offset += scalar.width
      if !isInWord || offset == text.count, !word.isEmpty {
        if hasLetter { append(String(decoding: word, as: UTF8.self).lowercased(), weight: scalars) }
        word.removeAll(keepingCapacity: true)
        (scalars, hasLetter) = (0, false)
      }
      // The sign that lengthens a kana is Common.
      if entry.script.isWide && entry.isWordLike || scalar.value == 0x30FC {
        append(String(Character(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")), weight: 3)
      }
    }
  }

  private mutating func append(_ text: String, weight: Int) {
    units.append(Unit(text: text, weight: weight))
    self.weight += weight
  }
}

extension Script {
  /// Han and kana: a character says about as much as three letters.
  var isWide: Bool { self == .han || self == .hiragana || self == .katakana }
}
