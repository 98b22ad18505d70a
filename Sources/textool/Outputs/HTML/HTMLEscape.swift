/// Text as HTML and XML take it, in elements and in quoted attributes.
enum HTMLEscape {
  /// Adds text with `&`, `<`, `>`, `"` and `'` as character references. Linear.
  static func append(_ text: String, to markup: inout String) {
    guard text.utf8.contains(where: isSpecial) else {
      markup += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": markup += "&amp;"
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
