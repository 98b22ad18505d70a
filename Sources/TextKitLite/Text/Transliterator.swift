/// Writes text in another script, or another form of its script.
///
/// ```swift
/// var simplifier = try Transliterator(Transliterator.traditionalToSimplified)
/// try simplifier.transliterated("漢語")  // "汉语"
/// ```
///
/// A text goes through line by line (a line of more than 4,096 UTF-16 units in parts that end, where they
/// can, between words), so that the time is linear. The rules see what follows such a part, but as it was:
/// Han-Latin may miss a space there. One transliterator serves one thread; ``clone()`` makes another. ICU:
/// `Transliterator::createInstance`, `transliterate`.
public struct Transliterator: ~Copyable {
  /// Traditional Chinese to simplified.
  public static let traditionalToSimplified = "Traditional-Simplified"
  /// Simplified Chinese to traditional: a guess where one simplified character has several.
  public static let simplifiedToTraditional = "Simplified-Traditional"

  /// ICU's name of the rules.
  public let identifier: String
  private var handle: TransliteratorHandle

  /// Opens rules by ICU's name: `Traditional-Simplified`, `Han-Latin`, `Arabic-Latin`, `Any-Latin` …
  public init(_ identifier: String) throws(TextError) {
    self.identifier = identifier
    handle = try TransliteratorHandle(identifier: identifier)
  }

  private init(identifier: String, handle: consuming TransliteratorHandle) {
    self.identifier = identifier
    self.handle = handle
  }

  /// A second transliterator of the same rules, for another thread.
  public func clone() throws(TextError) -> Transliterator {
    Transliterator(identifier: identifier, handle: try handle.clone())
  }

  /// Appends the transliterated form of `text`, which is valid UTF-8 of at most 512 MiB, to `output`.
  public mutating func transliterate(
    _ text: Span<UInt8>, into output: inout [UInt8]
  ) throws(TextError) {
    try handle.transliterate(text, into: &output)
  }

  /// The transliterated form of a string.
  public mutating func transliterated(_ text: String) throws(TextError) -> String {
    var output: [UInt8] = []
    try transliterate(Array(text.utf8).span, into: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
