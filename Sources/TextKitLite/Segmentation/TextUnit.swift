/// A unit of text that Unicode defines boundaries for (UAX #29, UAX #14).
public enum TextUnit: String, Sendable, CaseIterable {
  case word, sentence, grapheme, line
}
