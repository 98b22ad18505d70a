/// The fold of traditional Chinese characters; its owner is one key folder.
final class HanSimplifier {
  private var transliterator: Transliterator?

  /// Puts the simplified form of a text into `output`; false where it is the text itself.
  ///
  /// ICU's rules are opened when the first Han character is met.
  func fold(_ text: Span<UInt8>, into output: inout [UInt8]) throws(TextError) -> Bool {
    guard Self.holdsHan(text) else { return false }
    output.removeAll(keepingCapacity: true)
    if transliterator == nil { transliterator = try Transliterator(Transliterator.traditionalToSimplified) }
    try transliterator?.transliterate(text, into: &output)
    return !text.equals(output.span)
  }

  /// Whether a byte leads a scalar from U+3000 on, where all Han characters are.
  private static func holdsHan(_ text: Span<UInt8>) -> Bool {
    for index in text.indices where text[index] >= 0xE3 { return true }
    return false
  }
}

extension Span<UInt8> {
  /// Whether the bytes are the same.
  func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
