/// Reduces words of one language to their stems.
///
/// The library brings none; textool's are those of libstemmer. A stemmer serves one thread.
public protocol KeyStemmer: AnyObject {
  /// Puts the stem of a word, in NFC and lower case, into `stem`; false where there is none.
  func stem(_ word: Span<UInt8>, into stem: inout [UInt8]) -> Bool
}

/// Opens stemmers: one for each worker and language.
public protocol KeyStemming: Sendable {
  /// What records call it, such as `libstemmer`.
  var name: String { get }
  /// A stemmer of a language, by BCP 47 code; `nil` for a language that it does not know.
  func stemmer(for language: String) -> (any KeyStemmer)?
}
