/// A character that sets the direction of text, and is not seen.
public enum BidiControl: UInt32, Sendable, Hashable, CaseIterable {
  /// ALM: as an Arabic letter that is not seen.
  case arabicLetterMark = 0x061C
  /// LRM: as a Latin letter that is not seen.
  case leftToRightMark = 0x200E
  /// RLM: as a Hebrew letter that is not seen.
  case rightToLeftMark = 0x200F
  /// LRE: what follows runs from left to right, up to a PDF.
  case leftToRightEmbedding = 0x202A
  /// RLE: what follows runs from right to left, up to a PDF.
  case rightToLeftEmbedding = 0x202B
  /// PDF: ends the last embedding or override.
  case popDirectionalFormatting = 0x202C
  /// LRO: each character that follows runs from left to right, up to a PDF.
  case leftToRightOverride = 0x202D
  /// RLO: each character that follows runs from right to left, up to a PDF.
  case rightToLeftOverride = 0x202E
  /// LRI: a part apart, from left to right, up to a PDI.
  case leftToRightIsolate = 0x2066
  /// RLI: a part apart, from right to left, up to a PDI.
  case rightToLeftIsolate = 0x2067
  /// FSI: a part apart, in the direction of its first strong letter, up to a PDI.
  case firstStrongIsolate = 0x2068
  /// PDI: ends the last isolate, and what was opened in it.
  case popDirectionalIsolate = 0x2069

  /// The code point as Unicode writes it: `U+202E`.
  public var codePoint: String {
    let digits = String(rawValue, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// Unicode's name: `RIGHT-TO-LEFT OVERRIDE`.
  public var name: String {
    switch self {
    case .arabicLetterMark: "ARABIC LETTER MARK"
    case .leftToRightMark: "LEFT-TO-RIGHT MARK"
    case .rightToLeftMark: "RIGHT-TO-LEFT MARK"
    case .leftToRightEmbedding: "LEFT-TO-RIGHT EMBEDDING"
    case .rightToLeftEmbedding: "RIGHT-TO-LEFT EMBEDDING"
    case .popDirectionalFormatting: "POP DIRECTIONAL FORMATTING"
    case .leftToRightOverride: "LEFT-TO-RIGHT OVERRIDE"
    case .rightToLeftOverride: "RIGHT-TO-LEFT OVERRIDE"
    case .leftToRightIsolate: "LEFT-TO-RIGHT ISOLATE"
    case .rightToLeftIsolate: "RIGHT-TO-LEFT ISOLATE"
    case .firstStrongIsolate: "FIRST STRONG ISOLATE"
    case .popDirectionalIsolate: "POP DIRECTIONAL ISOLATE"
    }
  }

  /// What the control does to those after it.
  public enum Role: Sendable {
    /// Stands for an unseen letter.
    case mark
    /// Opens an embedding or override, which `popDirectionalFormatting` ends.
    case opensEmbedding
    /// Opens an isolate, which `popDirectionalIsolate` ends.
    case opensIsolate
    /// Ends the last embedding or override.
    case closesEmbedding
    /// Ends the last isolate.
    case closesIsolate
  }

  /// What this control does.
  public var role: Role {
    switch self {
    case .arabicLetterMark, .leftToRightMark, .rightToLeftMark: .mark
    case .leftToRightEmbedding, .rightToLeftEmbedding, .leftToRightOverride, .rightToLeftOverride:
      .opensEmbedding
    case .leftToRightIsolate, .rightToLeftIsolate, .firstStrongIsolate: .opensIsolate
    case .popDirectionalFormatting: .closesEmbedding
    case .popDirectionalIsolate: .closesIsolate
    }
  }
}
