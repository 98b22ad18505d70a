/// A paragraph of a document, as bidi sees paragraphs: without the separator that ends it.
public struct Paragraph: Sendable {
  /// Its number in the document, from 1; empty paragraphs count.
  public let number: Int
  /// Valid UTF-8.
  public let bytes: [UInt8]
  let map: OffsetMap

  /// A text that is in no document: offsets are its own.
  public init(number: Int = 1, text: String) {
    self.number = number
    bytes = Array(text.utf8)
    map = OffsetMap(identity: bytes.count)
  }

  init(number: Int, bytes: [UInt8], map: OffsetMap) {
    self.number = number
    self.bytes = bytes
    self.map = map
  }

  /// Bytes of the paragraph in the document's source; see ``DocumentInfo/offsets``.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let start = map.sourceOffset(of: range.lowerBound)
    return start..<max(start, map.sourceEndOffset(of: range.upperBound))
  }
}
