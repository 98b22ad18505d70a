/// A script of Unicode's Script property, by ICU's number.
///
/// ```swift
/// Script.han.name  // "Han"
/// ```
public struct Script: Sendable, Hashable {
  /// ICU's `UScriptCode`.
  public var number: UInt8

  /// The script of a number.
  public init(number: UInt8) {
    self.number = number
  }

  /// Common.
  public static let common = Script(number: 0)
  /// Inherited.
  public static let inherited = Script(number: 1)
  /// Arabic.
  public static let arabic = Script(number: 2)
  /// Cyrillic.
  public static let cyrillic = Script(number: 8)
  /// Greek.
  public static let greek = Script(number: 14)
  /// Han.
  public static let han = Script(number: 17)
  /// Hangul.
  public static let hangul = Script(number: 18)
  /// Hebrew.
  public static let hebrew = Script(number: 19)
  /// Hiragana.
  public static let hiragana = Script(number: 20)
  /// Katakana.
  public static let katakana = Script(number: 22)
  /// Khmer.
  public static let khmer = Script(number: 23)
  /// Lao.
  public static let lao = Script(number: 24)
  /// Latin.
  public static let latin = Script(number: 25)
  /// Myanmar.
  public static let myanmar = Script(number: 28)
  /// Thai.
  public static let thai = Script(number: 38)
  /// Unknown.
  public static let unknown = Script(number: 103)

  /// Unicode's long name, such as `Han`, `Old_Italic` (`uscript_getName`).
  public var name: String { ScriptNames.name(of: number) }

  /// The ISO 15924 code, such as `Hani` (`uscript_getShortName`).
  public var code: String { ScriptNames.code(of: number) }

  /// Whether a scalar of this script says what language it is in: not Common, Inherited or Unknown.
  public var isSpecific: Bool { self != .common && self != .inherited && self != .unknown }

  /// Whether words of this script are written without spaces between them.
  public var isWrittenWithoutSpaces: Bool {
    switch self {
    case .han, .hiragana, .katakana, .thai, .lao, .khmer, .myanmar: true
    default: false
    }
  }

  /// Whether the script is written from right to left: Arabic, Hebrew, Syriac, Thaana, Mandaic, N'Ko,
  /// Samaritan, Adlam, Hanifi Rohingya, Yezidi.
  public var isRightToLeft: Bool {
    switch number {
    case 2, 19, 34, 37, 84, 87, 126, 167, 182, 192: true
    default: false
    }
  }
}
