/// Finds the character set of bytes that do not say it.
///
/// ```swift
/// try CharsetDetector.matches(for: bytes).first  // ISO-8859-1, confidence 67, language fr
/// ```
///
/// A guess from letter frequencies, right on paragraphs and often wrong below 40 bytes or a confidence of
/// 50; it counts letters in the first 8 KiB. A name may be too narrow: what looks like ISO-8859-1 or
/// GB2312 is better read as windows-1252 or GB18030, which hold them. ICU: `ucsdet_detectAll`.
public enum CharsetDetector {
  /// The character sets that `bytes` may be in, best first; none for no bytes.
  public static func matches(for bytes: [UInt8]) throws(TextError) -> [CharsetMatch] {
    try ICUCharsetDetector.matches(for: bytes.span)
  }
}
