/// How the fields of a row are told apart.
enum FieldSyntax: Sendable, Equatable {
  /// RFC 4180: a field in double quotes may hold the separator, line feeds and doubled quotes.
  case quoted(separator: UInt8)
  /// IANA's text/tab-separated-values: quotes are text, and no field holds a tab or a line feed.
  case plain(separator: UInt8)

  var separator: UInt8 {
    switch self {
    case .quoted(let separator), .plain(let separator): separator
    }
  }
}

/// The fields of one row.
enum SeparatedFields {
  struct Malformed: Error, Equatable {
    var reason: String
  }

  /// The fields of `row`, which has no line end, unquoted.
  static func split(_ row: [UInt8], _ syntax: FieldSyntax) throws(Malformed) -> [[UInt8]] {
    guard case .quoted(let separator) = syntax else {
      return row.split(separator: syntax.separator, omittingEmptySubsequences: false).map(Array.init)
    }
    let quote = UInt8(ascii: "\"")
    var fields: [[UInt8]] = []
    var at = 0
    while true {
      if at < row.count, row[at] == quote {
        fields.append(try unquote(row, &at))
        guard at == row.count || row[at] == separator else {
          throw Malformed(
            reason: "column \(fields.count) goes on after its closing quote; double a quote inside")
        }
      } else {
        let end = row[at...].firstIndex(of: separator) ?? row.count
        fields.append(Array(row[at..<end]))
        at = end
      }
      guard at < row.count else { return fields }
      at += 1
    }
  }

  /// The field whose opening quote stands at `at`, which moves past its closing one.
  private static func unquote(_ row: [UInt8], _ at: inout Int) throws(Malformed) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    var field: [UInt8] = []
    at += 1
    while let next = row[at...].firstIndex(of: quote) {
      field += row[at..<next]
      at = next + 1
      guard at < row.count, row[at] == quote else { return field }
      field.append(quote)
      at += 1
    }
    throw Malformed(reason: "a quoted field is never closed")
  }
}
