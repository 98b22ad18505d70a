/// How a field of a delimited table is written.
enum DelimitedDialect: Sendable {
  /// RFC 4180, lines ended by a line feed alone.
  case csv
  /// One tab between fields; tab, line feed, carriage return and backslash are written `\t \n \r \\`.
  case tsv

  /// What stands between two fields.
  var delimiter: String {
    switch self {
    case .csv: ","
    case .tsv: "\t"
    }
  }

  /// A text as a field.
  func field(_ text: String) -> String {
    switch self {
    case .csv: csvField(text)
    case .tsv: tsvField(text)
    }
  }

  /// An empty text is quoted, so that it differs from a null, which is an empty field.
  private func csvField(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes || text.isEmpty else { return text }
    var field = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { field += "\"" }
      field.unicodeScalars.append(scalar)
    }
    return field + "\""
  }

  private func tsvField(_ text: String) -> String {
    var field = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": field += "\\t"
      case "\n": field += "\\n"
      case "\r": field += "\\r"
      case "\\": field += "\\\\"
      default: field.unicodeScalars.append(scalar)
      }
    }
    return field
  }
}
