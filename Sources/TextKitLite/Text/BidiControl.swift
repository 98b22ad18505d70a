/// A character that sets the direction of text, and is not seen.
public enum BidiControl: UInt32, Sendable, Hashable, CaseIterable {
  case arabicLetterMark = 0x061C
  case leftToRightMark = 0x200E
  case rightToLeftMark = 0x200F
  case leftToRightEmbedding = 0x202A
  case rightToLeftEmbedding = 0x202B
  case popDirectionalFormatting = 0x202C
  case leftToRightOverride = 0x202D
  case rightToLeftOverride = 0x202E
  case leftToRightIsolate = 0x2066
  case rightToLeftIsolate = 0x2067
  case firstStrongIsolate = 0x2068
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
    case closesEmbedding
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
