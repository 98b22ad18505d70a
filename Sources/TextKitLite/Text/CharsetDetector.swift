/// Finds the character set of bytes that do not say it.
///
/// ```swift
/// try CharsetDetector.matches(for: bytes).first  // ISO-8859-1, confidence 67, language fr
/// ```
///
/// A guess from letter frequencies: right on paragraphs, often wrong below 40 bytes or a confidence of 50.
/// ICU's names are the bytes' lower bound: Windows-1252 and GB18030 hold ISO-8859-1 and GB2312. Only the
/// first 8 KiB count. ICU: `ucsdet_detectAll`.
public enum CharsetDetector {
  /// The character sets that `bytes` may be in, best first; none for no bytes.
  public static func matches(for bytes: [UInt8]) throws(TextError) -> [CharsetMatch] {
    try ICUCharsetDetector.matches(for: bytes.span)
  }
}
