/// Tokens of text that is segmented already: what U+0020, U+3000, tab and line ends part.
extension TokenScanner {
  /// Appends the pieces of a text between its separators, each with the class and script that it would have
  /// as a plain token. No other white space parts them: a no-break space stands inside a token.
  mutating func append(piecesOf text: Span<UInt8>, to tokens: inout [Token]) {
    var followsLineBreak = true
    var offset = 0
    while offset < text.count {
      if let separator = text.separator(at: offset) {
        followsLineBreak = followsLineBreak || separator.endsLine
        offset += separator.width
        continue
      }
      let start = offset
      var hasLetter = false
      var hasNumber = false
      while offset < text.count, text.separator(at: offset) == nil {
        let scalar = text.scalar(at: offset)
        let entry = table.entry(of: scalar.value)
        hasLetter = hasLetter || entry.isLetter
        hasNumber = hasNumber || entry.isNumber
        offset += scalar.width
      }
      // What the engine's rule status would say: 200 for letters, 100 for numbers, 0 for neither.
      let piece = Segment(start: start, end: offset, status: hasLetter ? 200 : hasNumber ? 100 : 0)
      let first = table.entry(of: text.scalar(at: start).value)
      tokens.append(token(of: piece, entry: first, in: text, followsLineBreak: followsLineBreak))
      followsLineBreak = false
    }
  }
}

extension Span<UInt8> {
  /// What parts tokens of segmented text at a byte, if anything does.
  @inline(__always)
  func separator(at offset: Int) -> (width: Int, endsLine: Bool)? {
    switch self[offset] {
    case 0x20, 0x09: (1, false)
    case 0x0A...0x0D: (1, true)
    case 0xC2 where holds("\u{85}", at: offset): (2, true)
    case 0xE2 where holds("\u{2028}", at: offset) || holds("\u{2029}", at: offset): (3, true)
    case 0xE3 where holds("\u{3000}", at: offset): (3, false)
    default: nil
    }
  }
}
