/// A script of Unicode's Script property, by ICU's number.
///
/// ```swift
/// Script.han.name  // "Han"
/// ```
public struct Script: Sendable, Hashable {
  /// ICU's `UScriptCode`.
  public var number: UInt8

  public init(number: UInt8) {
    self.number = number
  }

  public static let common = Script(number: 0)
  public static let inherited = Script(number: 1)
  public static let arabic = Script(number: 2)
  public static let cyrillic = Script(number: 8)
  public static let greek = Script(number: 14)
  public static let han = Script(number: 17)
  public static let hangul = Script(number: 18)
  public static let hebrew = Script(number: 19)
  public static let hiragana = Script(number: 20)
  public static let katakana = Script(number: 22)
  public static let khmer = Script(number: 23)
  public static let lao = Script(number: 24)
  public static let latin = Script(number: 25)
  public static let myanmar = Script(number: 28)
  public static let thai = Script(number: 38)
  public static let unknown = Script(number: 103)

  /// Whether a scalar of this script says what language it is in: not Common, Inherited or Unknown.
  public var isSpecific: Bool { self != .common && self != .inherited && self != .unknown }

  /// Whether words of this script are written without spaces between them.
  public var isWrittenWithoutSpaces: Bool {
    switch self {
    case .han, .hiragana, .katakana, .thai, .lao, .khmer, .myanmar: true
    default: false
    }
  }
}
