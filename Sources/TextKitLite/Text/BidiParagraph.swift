/// The directions of a paragraph, by the Unicode Bidirectional Algorithm (UAX #9).
///
/// ```swift
/// let paragraph = try BidiParagraph("abc אבג")
/// paragraph.paragraphLevel  // 0
/// paragraph.levels          // [0, 0, 0, 0, 1, 1, 1]
/// paragraph.visualRuns      // bytes 0..<4 at level 0, 4..<10 at level 1
/// paragraph.visualOrder     // [0, 1, 2, 3, 6, 5, 4]
/// ```
///
/// Text of one direction is not looked at closely by ICU: all its scalars have one level, where UAX #9
/// would raise the digits in it; what is seen is the same. Linear. ICU: `ubidi_setPara`.
public struct BidiParagraph: Sendable, Hashable {
  /// How the direction of the paragraph is found.
  public enum Base: String, Sendable, CaseIterable {
    /// From the first strong letter; left to right where there is none.
    case automatic
    /// From the first strong letter; right to left where there is none.
    case automaticElseRightToLeft = "automatic-else-rtl"
    /// Left to right, whatever the letters.
    case leftToRight = "ltr"
    /// Right to left, whatever the letters.
    case rightToLeft = "rtl"
  }

  /// The text, in UTF-8.
  public let text: [UInt8]
  /// The base that was asked for.
  public let base: Base
  /// The level of the paragraph, 0 or 1. What follows a paragraph separator in the text is resolved as a
  /// paragraph of its own, whose level this is not.
  public let paragraphLevel: UInt8
  /// The embedding level of each scalar, in the order of the text.
  public let levels: [UInt8]
  /// The runs in the order of the text.
  public let logicalRuns: [BidiRun]
  /// The runs as they are seen from left to right.
  public let visualRuns: [BidiRun]

  /// Resolves a paragraph of valid UTF-8. A ``BidiResolver`` is cheaper for many.
  public init(_ text: [UInt8], base: Base = .automatic) throws(TextError) {
    var resolver = try BidiResolver()
    self = try resolver.paragraph(text, base: base)
  }

  /// Resolves a paragraph.
  public init(_ text: String, base: Base = .automatic) throws(TextError) {
    try self.init(Array(text.utf8), base: base)
  }

  init(text: [UInt8], base: Base, engine: inout BidiEngine) throws(TextError) {
    try engine.setParagraph(text.span, base: base)
    self.text = text
    self.base = base
    paragraphLevel = engine.paragraphLevel
    levels = try engine.levels()
    logicalRuns = try engine.logicalRuns()
    visualRuns = try engine.visualRuns()
  }

  /// Whether anything in the paragraph, or the paragraph itself, is written from right to left.
  public var hasRightToLeft: Bool {
    paragraphLevel == 1 || logicalRuns.contains(where: \.isRightToLeft)
  }
}
