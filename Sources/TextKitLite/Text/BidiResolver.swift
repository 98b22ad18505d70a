/// Resolves the directions of many paragraphs with one object of ICU.
///
/// ```swift
/// var resolver = try BidiResolver()
/// for text in paragraphs { print(try resolver.paragraph(text).paragraphLevel) }
/// ```
///
/// One resolver serves one thread. ICU: `ubidi_open`.
public struct BidiResolver: ~Copyable {
  private var engine: BidiEngine

  /// Opens an object of ICU.
  public init() throws(TextError) {
    engine = try BidiEngine()
  }

  /// Resolves one paragraph of valid UTF-8, of at most 512 MiB.
  public mutating func paragraph(
    _ text: [UInt8], base: BidiParagraph.Base = .automatic
  ) throws(TextError) -> BidiParagraph {
    try BidiParagraph(text: text, base: base, engine: &engine)
  }
}
