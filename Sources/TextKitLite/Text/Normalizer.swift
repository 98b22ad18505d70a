/// Brings text into a normalization form.
///
/// ```swift
/// try Normalizer(form: .nfkcCasefold).normalized("Ｃafe\u{301}")  // "café"
/// ```
///
/// Linear in the length of the text when ``streamSafe`` is on. ICU: `Normalizer2::normalizeUTF8`.
public struct Normalizer: Sendable, Hashable {
  /// The form that text is brought into.
  public var form: NormalizationForm
  /// Whether a run of more than 30 combining marks is cut by a U+034F (UAX #15, section 13).
  ///
  /// No text of any language has such a run; an attacker's may: without this the time is quadratic in its
  /// length (44 s for 400 kB). A text that has none is normalized as if this were off. The runs are those
  /// of the NFKD form, or of the result where the form is NFKC_Casefold.
  public var streamSafe: Bool

  /// A normalizer to one form; safe for any text unless it is told otherwise.
  public init(form: NormalizationForm, streamSafe: Bool = true) {
    self.form = form
    self.streamSafe = streamSafe
  }

  /// Appends the normal form of `text`, which is valid UTF-8 of at most 512 MiB, to `output`.
  public func normalize(_ text: Span<UInt8>, into output: inout [UInt8]) throws(TextError) {
    try ICUNormalizer.normalize(text, form: form, streamSafe: streamSafe, into: &output)
  }

  /// The normal form of a string.
  public func normalized(_ text: String) throws(TextError) -> String {
    var output: [UInt8] = []
    try normalize(Array(text.utf8).span, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether `text`, which is valid UTF-8, is in the form already; long runs of marks do not matter here.
  ///
  /// ICU: `Normalizer2::isNormalizedUTF8`.
  public func isNormalized(_ text: Span<UInt8>) throws(TextError) -> Bool {
    try ICUNormalizer.isNormalized(text, form: form)
  }

  /// Whether a string is in the form already.
  public func isNormalized(_ text: String) throws(TextError) -> Bool {
    try isNormalized(Array(text.utf8).span)
  }
}
