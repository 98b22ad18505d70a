/// Decodes bytes of a character set into UTF-8, replacing what is malformed by U+FFFD.
public struct CharsetDecoder: ~Copyable {
  /// ICU's own name of the character set.
  public let canonicalName: String
  /// How many malformed sequences were replaced by U+FFFD so far.
  public var replacedCount: Int { 0 }
  /// Where the first of them began, in bytes from the first byte ever decoded.
  public var firstReplacedOffset: Int? { nil }

  /// Opens the character set of that name or alias.
  public init(charset name: String) throws(TextError) {
    throw TextError(operation: "open the character set \"\(name)\"", reason: "not written yet")
  }

  /// Appends the UTF-8 of `source` to `text` and, when `mapping`, where each byte of it stands to `map`.
  ///
  /// `endsHere` says that no more source follows. Offsets are exact when the whole source is given in one
  /// call that ends here.
  public mutating func decode(
    _ source: Span<UInt8>, endsHere: Bool, into text: inout [UInt8], map: inout OffsetMap, mapping: Bool
  ) throws(TextError) {
    throw TextError(operation: "decode \(canonicalName)", reason: "not written yet")
  }
}
