/// Finds the character set of bytes that do not say it.
public enum CharsetDetector {
  /// The character sets that `bytes` may be in, best first.
  public static func matches(for bytes: [UInt8]) throws(TextError) -> [CharsetMatch] {
    throw TextError(operation: "detect a character set", reason: "not written yet")
  }
}
