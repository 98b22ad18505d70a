/// Text from a document or a file name, made safe to look at.
///
/// What would drive a terminal, hide, or reorder what stands around it is shown by its code point:
/// `VisibleText.of("a\u{202E}b")` is `a\u{202E}b` in twelve plain characters. Joiners and variation
/// selectors stay where they do their work, after a character of their own.
enum VisibleText {
  /// The text with all that is invisible or active written as `\u{…}`. O(scalars).
  static func of(_ text: String) -> String {
    if isPlain(text) { return text }
    var visible = ""
    forEachPiece(of: text) { piece, _ in visible += piece }
    return visible
  }

  /// Calls `body` with each stretch of text that stays as it is, and with each character that does not, as
  /// `\u{…}`. O(scalars).
  static func forEachPiece(of text: String, _ body: (_ piece: String, _ isHidden: Bool) -> Void) {
    if isPlain(text) {
      if !text.isEmpty { body(text, false) }
      return
    }
    var plain = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if mustShow(scalar, after: previous) {
        if !plain.isEmpty { body(plain, false) }
        plain = ""
        body("\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}", true)
      } else {
        plain.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    if !plain.isEmpty { body(plain, false) }
  }

  /// The same for a message of several lines: line feeds stay.
  static func ofLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { of(String($0)) }
      .joined(separator: "\n")
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func mustShow(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: return false
    // Joiners shape Persian, Indic scripts and emoji; at the start or in a row they only hide.
    case 0x200C, 0x200D: return previous.map { $0.isASCII || isJoiner($0) } ?? true
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F:
      return previous.map(isVariationSelector) ?? true
    // The tags that spell a region's flag follow the black flag, or one another.
    case 0xE0020...0xE007F: return previous.map { !isFlagOrTag($0) } ?? true
    // Interlinear annotation controls: no default ignorables, but unseen all the same.
    case 0xFFF9...0xFFFB: return true
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isBidiControl || properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: true
    default: false
    }
  }

  private static func isFlagOrTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x1F3F4 || (0xE0020...0xE007F).contains(scalar.value)
  }
}
