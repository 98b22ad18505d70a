/// Decodes bytes of a character set into UTF-8, replacing what is malformed by U+FFFD.
///
/// ```swift
/// var decoder = try CharsetDecoder(charset: "GB18030")
/// var (text, map) = ([UInt8](), OffsetMap())
/// let source: [UInt8] = [0xD6, 0xD0, 0xCE, 0xC4]
/// try decoder.decode(source.span, endsHere: true, into: &text, map: &map, mapping: true)
/// String(decoding: text, as: UTF8.self)  // "中文"
/// map.sourceOffset(of: 3)                // 2
/// ```
///
/// A byte order mark is dropped by `UTF-16` and `UTF-32`, which read it, and kept as U+FEFF by all others.
/// The Web's labels are not ICU's: `gb2312` means GB18030 there, `iso-8859-1` windows-1252. Linear. ICU:
/// `ucnv_toUnicode`.
public struct CharsetDecoder: ~Copyable {
  /// ICU's own name of the character set.
  public let canonicalName: String
  private var converter: CharsetConverter

  /// Malformed sequences replaced by U+FFFD so far; one that ends before its time is one.
  public var replacedCount: Int { converter.replacedCount }
  /// Where the first of them began, in bytes from the first byte ever decoded; `nil` when none was.
  ///
  /// Up to a character off when that character was cut by the end of a call.
  public var firstReplacedOffset: Int? { converter.firstReplacedOffset }

  /// Opens the character set of that name or alias, as ICU knows it.
  public init(charset name: String) throws(TextError) {
    guard !name.utf8.contains(0) else {
      throw TextError(operation: "open the character set \"\(name)\"", reason: "the name holds a NUL")
    }
    converter = try CharsetConverter(charset: name)
    canonicalName = converter.name
  }

  /// Appends the UTF-8 of `source` to `text` and, when `mapping`, where each byte of it stands to `map`.
  ///
  /// `endsHere` says that no more source follows; the decoder then starts anew, but for its counts. A
  /// character may be cut by the end of a call that does not end here: it is decoded by the next. Offsets
  /// are exact when the whole source is given in one call that ends here.
  public mutating func decode(
    _ source: Span<UInt8>, endsHere: Bool, into text: inout [UInt8], map: inout OffsetMap, mapping: Bool
  ) throws(TextError) {
    try converter.decode(source, endsHere: endsHere, into: &text, map: &map, mapping: mapping)
  }
}
