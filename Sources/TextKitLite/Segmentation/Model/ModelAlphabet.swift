/// What a model makes of each character of the BMP: its simplified form, its number among those of the training text, and
/// its class.
struct ModelAlphabet: Sendable {
  /// A character in one word: the simplified form in the low 16 bits, then 13 bits of its symbol and 3 of its class.
  struct Entry {
    var bits: UInt32
    @inline(__always) var unit: UInt16 { UInt16(truncatingIfNeeded: bits) }
    @inline(__always) var symbol: UInt16 { UInt16(truncatingIfNeeded: bits >> 16) & 0x1FFF }
    @inline(__always) var kind: UInt8 { UInt8(truncatingIfNeeded: bits >> 29) }
  }

  /// Characters that stand for another, as pairs in the order of the first.
  let pairs: [CharacterPair]
  /// The characters that have numbers of their own, from ``AtomSymbol/firstCharacter`` on.
  let characters: [UInt16]
  /// By unit.
  let entries: [Entry]

  /// A character and what is looked up in its stead.
  struct CharacterPair: Sendable, Hashable {
    var from: UInt16
    var to: UInt16
  }

  init(pairs: [CharacterPair], characters: [UInt16]) {
    self.pairs = pairs
    self.characters = characters
    var forms = Array(UInt16.min...UInt16.max)
    for pair in pairs { forms[Int(pair.from)] = pair.to }
    var symbols = [UInt16](repeating: 0, count: forms.count)
    for (index, unit) in characters.enumerated() {
      symbols[Int(unit)] = AtomSymbol.firstCharacter + UInt16(index)
    }
    entries = forms.map { form in
      let kind = AtomKind.kind(of: form)
      var symbol = symbols[Int(form)]
      if symbol == 0 { symbol = AtomKind.isHan(kind) ? AtomSymbol.unknownHan : AtomSymbol.other }
      return Entry(bits: UInt32(form) | UInt32(symbol) << 16 | UInt32(kind) << 29)
    }
  }

  /// How many symbols there are.
  var symbolCount: Int { Int(AtomSymbol.firstCharacter) + characters.count }

  /// Signs that may be part of a word: 30%, 比尔·盖茨, 二○○八. All others stand alone.
  static func joins(_ unit: UInt16) -> Bool { unit == 0x25 || unit == 0xB7 || unit == 0x2D }
}
