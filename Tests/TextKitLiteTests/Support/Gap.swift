import TextKitLite

/// What may stand between two tokens.
enum Gap {
  /// What is wrong with tokens of a text: out of order, out of the text, inside a scalar, or something other
  /// than white space and ignorables between two of them; `nil` where nothing is.
  static func fault(in tokens: [Token], of text: [UInt8]) -> String? {
    var end = 0
    for token in tokens {
      if token.start < end { return "token \(token.range) starts before \(end)" }
      if token.end <= token.start { return "token \(token.range) is empty" }
      if token.end > text.count { return "token \(token.range) ends after \(text.count)" }
      for edge in [token.start, token.end] where edge < text.count && text[edge] & 0xC0 == 0x80 {
        return "token \(token.range) cuts a scalar"
      }
      if let lost = lost(in: text[end..<token.start]) { return lost }
      end = token.end
    }
    return lost(in: text[end...])
  }

  /// White space and default-ignorables belong to no token, nor do marks that stand on them.
  private static func lost(in gap: ArraySlice<UInt8>) -> String? {
    if gap.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) { return nil }
    let length = length(at: gap)
    return length == gap.count ? nil : "byte \(gap.startIndex + length) belongs to no token"
  }

  /// The bytes at the start of a stretch that belong to no token.
  static func length(at stretch: ArraySlice<UInt8>) -> Int {
    var length = 0
    for scalar in String(decoding: stretch, as: UTF8.self).unicodeScalars {
      let properties = scalar.properties
      guard properties.isWhitespace || properties.isDefaultIgnorableCodePoint || length > 0 && isMark(scalar)
      else { break }
      length += UTF8.width(scalar)
    }
    return length
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
