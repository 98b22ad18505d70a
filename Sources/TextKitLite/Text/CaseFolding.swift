/// Folds case for comparison, by the full mappings of Unicode's CaseFolding.txt.
///
/// ```swift
/// try CaseFolding.standard.folded("STRASSE") == CaseFolding.standard.folded("Straße")  // true
/// ```
///
/// Folding is not lower case: ß becomes ss, and the result is not to be shown. Linear. ICU:
/// `CaseMap::utf8Fold`.
public enum CaseFolding: String, Sendable, CaseIterable {
  /// The mappings of all languages but the Turkic ones (status C and F).
  case standard
  /// For Turkish and Azerbaijani: I is the capital of ı, İ that of i (status T).
  case turkic

  /// Appends the folded form of `text`, which is valid UTF-8 of at most 512 MiB, to `output`.
  public func fold(_ text: Span<UInt8>, into output: inout [UInt8]) throws(TextError) {
    try ICUNormalizer.fold(text, turkic: self == .turkic, into: &output)
  }

  /// The folded form of a string.
  public func folded(_ text: String) throws(TextError) -> String {
    var output: [UInt8] = []
    try fold(Array(text.utf8).span, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
