/// The script of a letter, as far as it tells a language.
///
/// The ranges are whole blocks of the Unicode Character Database (Blocks.txt), which is close enough for
/// counting: the few unassigned or punctuation scalars inside them do not occur in any number.
enum LetterScript: UInt8, CaseIterable {
  case latin, cyrillic, arabic, han, kana, hangul, bopomofo
  case greek, hebrew, thai, devanagari, bengali, gurmukhi, gujarati, odia, tamil, telugu, kannada, malayalam
  case sinhala, lao, tibetan, burmese, georgian, ethiopic, khmer, armenian

  /// A value for each script, by raw value.
  typealias Table<Value> = InlineArray<27, Value>

  /// The script of a scalar above U+007F, `nil` for everything that is not a letter.
  init?(scalar: UInt32) {
    switch scalar {
    case 0xC0...0x24F: if scalar == 0xD7 || scalar == 0xF7 { return nil } else { self = .latin }
    case 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x481, 0x48A...0x52F: self = .cyrillic
    case 0x531...0x58F: self = .armenian
    case 0x5D0...0x5F2: self = .hebrew
    case 0x620...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0xDFF: self.init(indic: scalar)
    case 0xE01...0xE3A, 0xE40...0xE4E: self = .thai
    case 0xE81...0xECD: self = .lao
    case 0xF00...0xFBC: self = .tibetan
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x139F: self = .ethiopic
    case 0x1780...0x17D3: self = .khmer
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
    case 0x3105...0x312F: self = .bopomofo
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0x3007: self = .han
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3: self = .hangul
    default: return nil
    }
  }

  private init?(indic scalar: UInt32) {
    switch (scalar - 0x900) >> 7 {
    case 0: if scalar == 0x964 || scalar == 0x965 { return nil } else { self = .devanagari }
    case 1: self = .bengali
    case 2: self = .gurmukhi
    case 3: self = .gujarati
    case 4: self = .odia
    case 5: self = .tamil
    case 6: self = .telugu
    case 7: self = .kannada
    case 8: self = .malayalam
    case 9: self = .sinhala
    default: return nil
    }
  }

  /// How much one letter says, in half letters of an alphabet: an ideograph stands for most of a word.
  var weight: Int {
    switch self {
    case .han: 8
    case .hangul: 6
    case .kana, .bopomofo: 4
    case .arabic, .hebrew, .ethiopic: 3
    default: 2
    }
  }

  /// The language of a script that is used for one of the known languages only.
  var soleLanguage: String? {
    switch self {
    case .latin, .cyrillic, .arabic, .han, .kana, .bopomofo: nil
    case .hangul: "ko"
    case .greek: "el"
    case .hebrew: "he"
    case .thai: "th"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .odia: "or"
    case .tamil: "ta"
    case .telugu: "te"
    case .kannada: "kn"
    case .malayalam: "ml"
    case .sinhala: "si"
    case .lao: "lo"
    case .tibetan: "bo"
    case .burmese: "my"
    case .georgian: "ka"
    case .ethiopic: "am"
    case .khmer: "km"
    case .armenian: "hy"
    }
  }
}
