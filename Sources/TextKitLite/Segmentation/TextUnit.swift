/// A unit of text that Unicode defines boundaries for (UAX #29, UAX #14).
public enum TextUnit: String, Sendable, CaseIterable {
  /// Words, and what stands between them.
  case word
  /// Sentences, each with the white space that follows it.
  case sentence
  /// What a reader takes for one character.
  case grapheme
  /// Stretches between places where a line may be broken.
  case line
}
