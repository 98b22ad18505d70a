/// Folds the letters of words to the form that the models were fitted to: lower case, a few variants joined.
///
/// The same rules stand in Scripts/language/folding.py; the evaluation compares the two.
enum LetterFold {
  /// Lower case of a Latin letter (Basic Latin to Latin Extended-B, Latin Extended Additional).
  static func latin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE: scalar + 32
    case 0..<0x100: scalar
    case 0x130: 0x69
    case 0x178: 0xFF
    case 0x162, 0x163: 0x21B  // t with cedilla is only ever a substitute for t with comma below
    case 0x1E9E: 0xDF
    case 0x139...0x148, 0x179...0x17E, 0x1AF...0x1B0, 0x1CD...0x1DC: scalar + (scalar & 1)
    case 0x100...0x137, 0x14A...0x177, 0x1A0...0x1A5, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233,
      0x1E00...0x1E95, 0x1EA0...0x1EFF:
      scalar | 1
    default: scalar
    }
  }

  /// What stands in a word for a scalar of it; `nil` for marks, which are passed over.
  @inline(__always)
  static func letter(_ scalar: UInt32, in script: LetterScript) -> UInt32? {
    switch script {
    case .latin: isMark(scalar) ? nil : latin(scalar)
    case .cyrillic: isMark(scalar) ? nil : cyrillic(scalar)
    default: arabic(scalar) == .letter ? scalar : nil
    }
  }

  /// Whether a scalar is a mark on the letter before it, of any script.
  static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// Lower case of a Cyrillic letter.
  static func cyrillic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x400...0x40F: scalar + 80
    case 0x410...0x42F: scalar + 32
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    default: scalar
    }
  }

  /// What an Arabic scalar is in a word.
  static func arabic(_ scalar: UInt32) -> ArabicKind {
    switch scalar {
    case 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED: .skipped
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FC, 0x6FF, 0x750...0x77F: .letter
    default: .other
    }
  }

  /// Arabic letters make words; tatweel and vowel signs are passed over; the rest ends a word.
  enum ArabicKind {
    case letter, skipped, other
  }
}
