/// A piece of a document's text as a reader delivers it: valid UTF-8, cut anywhere between two scalars.
public struct TextBlock: Sendable {
  /// The text; always valid UTF-8.
  public var bytes: [UInt8]
  /// Where the bytes stand in the source.
  public var map: OffsetMap
  /// Whether the document ends with this block.
  public var isLast: Bool

  /// A block of text.
  public init(bytes: [UInt8], map: OffsetMap, isLast: Bool) {
    self.bytes = bytes
    self.map = map
    self.isLast = isLast
  }
}
