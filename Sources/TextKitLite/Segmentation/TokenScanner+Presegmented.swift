/// Tokens of text that is segmented already: what U+0020, U+3000, tab and line ends part.
extension TokenScanner {
  /// Cuts a text into what stands between its separators, with the status that an engine would give it, and its line
  /// ends; returns how many segments there are. No other white space parts them: a no-break space stands inside a piece.
  mutating func cutPieces(of text: Span<UInt8>, into segments: inout [Segment]) -> Int {
    segments.removeAll(keepingCapacity: true)
    var offset = 0
    while offset < text.count {
      let start = offset
      if let separator = text.separator(at: offset) {
        offset += separator.width
        if separator.endsLine { segments.append(Segment(start: start, end: offset, status: 0)) }
        continue
      }
      var hasLetter = false
      var hasNumber = false
      while offset < text.count, text.separator(at: offset) == nil {
        let scalar = text.scalar(at: offset)
        let entry = table.entry(of: scalar.value)
        hasLetter = hasLetter || entry.isLetter
        hasNumber = hasNumber || entry.isNumber
        offset += scalar.width
      }
      segments.append(Segment(start: start, end: offset, status: hasLetter ? 200 : hasNumber ? 100 : 0))
    }
    return segments.count
  }

  /// Appends each piece with the class and script that it would have as a plain token.
  mutating func appendPieces(
    _ segments: ArraySlice<Segment>, of text: Span<UInt8>, to tokens: inout [Token]
  ) {
    var followsLineBreak = true
    for segment in segments {
      // No piece starts with a separator, and of these line ends alone are segments.
      if text.separator(at: segment.start) != nil {
        followsLineBreak = true
        continue
      }
      let first = table.entry(of: text.scalar(at: segment.start).value)
      tokens.append(token(of: segment, entry: first, in: text, followsLineBreak: followsLineBreak))
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
