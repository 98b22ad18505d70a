/// Finds where the rows of a file end, over any cuts of its bytes.
struct RowEnd {
  private enum Place {
    case fieldStart, unquoted, quoted, afterQuote
  }

  /// The separator where quotes may hide a line feed; `nil` where each line is a row.
  private let separator: UInt8?
  private var place = Place.fieldStart

  init(_ syntax: FieldSyntax?) {
    if case .quoted(let separator) = syntax { self.separator = separator } else { separator = nil }
  }

  /// The line feed that ends the row, at or after `start`; call again with what follows when `nil`.
  mutating func find(in bytes: [UInt8], from start: Int) -> Int? {
    guard let separator else { return bytes[start...].firstIndex(of: UInt8(ascii: "\n")) }
    let span = bytes.span
    var at = start
    while at < span.count {
      let byte = span[at]
      switch place {
      case .quoted: if byte == UInt8(ascii: "\"") { place = .afterQuote }
      case .fieldStart where byte == UInt8(ascii: "\""), .afterQuote where byte == UInt8(ascii: "\""):
        place = .quoted
      case .fieldStart, .unquoted, .afterQuote:
        if byte == UInt8(ascii: "\n") {
          place = .fieldStart
          return at
        }
        place = byte == separator ? .fieldStart : .unquoted
      }
      at += 1
    }
    return nil
  }

  /// Whether a quote is open.
  var isInsideQuotes: Bool { place == .quoted }
}
