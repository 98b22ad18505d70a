/// Versions of what the library is made of.
public enum LibraryVersion {
  /// The version of ICU that the process runs with, such as `72.1`.
  public static var icu: String { ICUVersion.icu }
  /// The version of Unicode whose properties that ICU has, such as `15.0`.
  public static var unicode: String { ICUVersion.unicode }
  /// The version of CLDR whose rules that ICU has, such as `42.0`.
  public static var cldr: String { ICUVersion.cldr }
}
