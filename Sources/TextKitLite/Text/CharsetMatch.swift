/// What the detector thinks that some bytes are.
public struct CharsetMatch: Sendable, Hashable {
  /// ICU's name of the character set, such as `GB18030`; ``CharsetDecoder`` takes it.
  public var name: String
  /// From 0 (a guess) to 100 (certain).
  public var confidence: Int
  /// The language that the bytes look like (`fr`), where the detector tells languages apart.
  public var language: String?

  /// A character set, how sure it is, and the language where it is told.
  public init(name: String, confidence: Int, language: String? = nil) {
    self.name = name
    self.confidence = confidence
    self.language = language
  }
}
