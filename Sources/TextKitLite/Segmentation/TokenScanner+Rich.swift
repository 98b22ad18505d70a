/// The rules that make rich tokens of segments. Each looks at the bytes of the segment at hand, and further
/// only where a sign in them calls for it.
extension TokenScanner {
  /// Appends what starts at a segment and returns where the next token may start.
  mutating func appendRich(
    _ segment: Segment, first: DecodedScalar, entry: ScalarEntry, in text: Span<UInt8>,
    after firstToken: Int, followsLineBreak: Bool, to tokens: inout [Token]
  ) -> Int {
    let plain = token(of: segment, entry: entry, in: text, followsLineBreak: followsLineBreak)
    // Han, kana: nothing inside is of interest.
    if segment.status >= 300 {
      tokens.append(plain)
      return segment.end
    }
    let signs = Signs(of: text, in: segment.range)
    if segment.status >= 100 || plain.tokenClass == .word {
      return appendWord(plain, signs: signs, in: text, after: firstToken, to: &tokens)
    }
    return appendSign(plain, scalar: first.value, in: text, after: firstToken, to: &tokens)
  }

  /// A word or number: a URL, an address, a compound's next part, or cut where apostrophe or script say.
  private mutating func appendWord(
    _ plain: Token, signs: Signs, in text: Span<UInt8>, after firstToken: Int, to tokens: inout [Token]
  ) -> Int {
    var token = plain
    if signs.contains(.asciiLetter), text.mayStartURL(at: token.start, segmentEnd: token.end),
      let end = LinkScanner.url(in: text, at: token.start)
    {
      tokens.append(token.retyped(.url, end: end))
      return end
    }
    if signs.contains(.at), let end = appendAddress(token, in: text, after: firstToken, to: &tokens) {
      return end
    }
    let continuesCompound = compoundIsOpen && tokens.last?.end == token.start
    compoundIsOpen = false
    if signs.contains(.apostrophe),
      let cut = apostrophes.cut(in: text, from: token.start, to: token.end)
    {
      token.endOffset = Int32(truncatingIfNeeded: cut)
    }
    if signs.contains(.arabicLead), signs.contains(.asciiLetter),
      let cut = scriptChange(in: text, from: token.start, to: token.end)
    {
      token.endOffset = Int32(truncatingIfNeeded: cut)
    }
    if continuesCompound {
      tokens[tokens.count - 1].extend(over: token)
    } else {
      tokens.append(token)
    }
    guard token.end < plain.end else { return token.end }
    // The rest is a word of its own, and may be cut again: its first scalar says its script.
    let rest = Segment(start: token.end, end: plain.end, status: 200)
    let scalar = text.scalar(at: rest.start)
    let entry = table.entry(of: scalar.value)
    let remainder = self.token(of: rest, entry: entry, in: text, followsLineBreak: false)
    return appendWord(
      remainder, signs: Signs(of: text, in: rest.range).subtracting(.at), in: text, after: tokens.count,
      to: &tokens)
  }

  /// A sign that may be part of a longer token: `#`, `@`, a hyphen between words.
  private mutating func appendSign(
    _ plain: Token, scalar: UInt32, in text: Span<UInt8>, after firstToken: Int, to tokens: inout [Token]
  ) -> Int {
    switch scalar {
    case 0x23, 0xFF03:  // # ＃
      guard !followsWord(plain.start, in: text),
        let end = LinkScanner.name(in: text, at: plain.end, table: &table, isASCIIOnly: false)
      else { break }
      tokens.append(plain.retyped(.hashtag, end: end, script: script(at: plain.end, in: text)))
      return end
    case 0x40:  // @
      if let end = appendAddress(plain, in: text, after: firstToken, to: &tokens) { return end }
    case 0x2D, 0x2010, 0x2011:  // - ‐ ‑
      guard joinsCompound(plain, to: tokens.count > firstToken ? tokens.last : nil, in: text) else { break }
      tokens[tokens.count - 1].endOffset = plain.endOffset
      compoundIsOpen = true
      return plain.end
    default: break
    }
    tokens.append(plain)
    return plain.end
  }

  /// An e-mail address or a mention whose `@` is in the token; the end, or `nil` where it is neither.
  private mutating func appendAddress(
    _ token: Token, in text: Span<UInt8>, after firstToken: Int, to tokens: inout [Token]
  ) -> Int? {
    var at = token.start
    while text[at] != UInt8(ascii: "@") { at += 1 }
    if let range = LinkScanner.email(in: text, around: at) {
      var followsLineBreak = token.followsLineBreak
      // The local part may have been cut at its hyphens and dots.
      while tokens.count > firstToken, let last = tokens.last, last.start >= range.lowerBound {
        followsLineBreak = last.followsLineBreak
        tokens.removeLast()
      }
      if tokens.count > firstToken, let last = tokens.last, last.end > range.lowerBound {
        // @user@server.example: a mention that names the server too.
        tokens[tokens.count - 1].endOffset = Int32(truncatingIfNeeded: range.upperBound)
        return range.upperBound
      }
      if range.lowerBound > token.start {  // what stands before it in the segment
        var before = token
        before.endOffset = Int32(truncatingIfNeeded: range.lowerBound)
        tokens.append(before)
        followsLineBreak = false
      }
      tokens.append(
        Token(
          start: range.lowerBound, end: range.upperBound, tokenClass: .email, script: .latin,
          followsLineBreak: followsLineBreak))
      return range.upperBound
    }
    guard at == token.start, !followsWord(at, in: text),
      let end = LinkScanner.name(in: text, at: at + 1, table: &table, isASCIIOnly: true)
    else { return nil }
    tokens.append(token.retyped(.mention, end: end, script: script(at: at + 1, in: text)))
    return end
  }

  /// Whether a hyphen stands between two parts of one word: `state-of-the-art`, `COVID-19`, but not between
  /// two numbers, and not where words are written without spaces anyway.
  private mutating func joinsCompound(_ hyphen: Token, to last: Token?, in text: Span<UInt8>) -> Bool {
    guard rules.hyphens == .keep, let last, last.end == hyphen.start, hyphen.end < text.count,
      last.tokenClass == .word || last.tokenClass == .number, !last.script.isWrittenWithoutSpaces
    else { return false }
    let next = table.entry(of: text.scalar(at: hyphen.end).value)
    return !next.script.isWrittenWithoutSpaces
      && (next.isLetter || next.isNumber && last.tokenClass == .word)
  }

  private mutating func followsWord(_ offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset > 0 else { return false }
    let before = table.entry(of: text.scalar(before: offset).value)
    return before.isWordLike && !before.script.isWrittenWithoutSpaces
  }

  private mutating func script(at offset: Int, in text: Span<UInt8>) -> Script {
    let script = table.entry(of: text.scalar(at: offset).value).script
    return script.isSpecific ? script : .common
  }

  /// Where Arabic meets Latin inside a word; `nil` where it does not.
  private mutating func scriptChange(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var current: Script?
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      let script = table.entry(of: scalar.value).script
      if script == .arabic || script == .latin {
        if let current, current != script { return offset }
        current = script
      }
      offset += scalar.width
    }
    return nil
  }
}
