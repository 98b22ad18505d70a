/// E-mail addresses and mentions. Their `@` is met after words, hyphens and dots that may belong to them.
extension TokenScanner {
  /// The first `@` of a stretch. The last one found is kept, so that no stretch is searched twice.
  mutating func nextAt(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    if atOffset < start {
      atOffset = start
      while atOffset < end, text[atOffset] != UInt8(ascii: "@") { atOffset += 1 }
    }
    return atOffset < end ? atOffset : nil
  }

  /// Appends the `@` at the start of a word that is no mention: ICU takes it for a letter. Of several, the last
  /// may start a mention yet.
  mutating func appendAtSigns(_ token: Token, in text: Span<UInt8>, to tokens: inout [Token]) -> Int {
    var end = token.start + 1
    while end < token.end, text[end] == UInt8(ascii: "@") { end += 1 }
    if end < token.end, end > token.start + 1 { end -= 1 }
    tokens.append(token.retyped(.punctuation, end: end, script: .common))
    return end
  }

  /// Appends the e-mail address or the mention whose `@` is at an offset in a token and returns its end; `nil`
  /// where it is neither.
  mutating func appendAddress(
    _ token: Token, at: Int, signs: Signs, continuesCompound: Bool, in text: Span<UInt8>,
    after firstToken: Int,
    to tokens: inout [Token]
  ) -> Int? {
    let address = LinkScanner.email(in: text, around: at, table: &table)
    if let address, tokens.count > firstToken, let last = tokens.last, last.tokenClass == .mention,
      last.end == at
    {
      // @user@server.example: a mention that names the server too.
      tokens[tokens.count - 1].endOffset = Int32(truncatingIfNeeded: address.upperBound)
      return address.upperBound
    }
    if let range = address,
      let start = start(of: range.lowerBound..<at, in: text, after: tokens[firstToken...])
    {
      var followsLineBreak = token.followsLineBreak
      if start > token.start {
        // Letters of another script are glued to the address: they are a word, which ends before it.
        var word = token
        word.endOffset = Int32(truncatingIfNeeded: start)
        let end = appendWord(
          word, signs: signs.subtracting(.at), continuesCompound: continuesCompound, in: text,
          after: firstToken, to: &tokens)
        guard end == start else { return end }
        tokens.partJoiners(before: start, in: text)
        followsLineBreak = false
      } else {
        // The local part may have been cut at its hyphens and dots.
        while tokens.count > firstToken, let last = tokens.last, last.start >= start {
          followsLineBreak = last.followsLineBreak
          tokens.removeLast()
        }
        if tokens.count > firstToken { tokens.partJoiners(before: start, in: text) }
      }
      tokens.append(
        Token(
          start: start, end: range.upperBound, tokenClass: .email, script: .latin,
          followsLineBreak: followsLineBreak))
      return range.upperBound
    }
    guard at == token.start, !followsWord(at, in: text),
      let end = LinkScanner.name(in: text, at: at + 1, table: &table, isASCIIOnly: true)
    else { return nil }
    tokens.append(token.retyped(.mention, end: end, script: script(at: at + 1, in: text)))
    return end
  }

  /// Where a local part starts when it may not reach into a link or a name before it; `nil` where nothing is
  /// left.
  private func start(of local: Range<Int>, in text: Span<UInt8>, after tokens: ArraySlice<Token>) -> Int? {
    var start = local.lowerBound
    for token in tokens.reversed() {
      guard token.end > start else { break }
      switch token.tokenClass {
      case .word, .number, .time, .date, .range, .punctuation, .symbol: continue
      case .url, .email, .mention, .hashtag, .emoji: start = token.end
      }
      break
    }
    while start < local.upperBound, text[start].joinsLocalPart { start += 1 }
    return start < local.upperBound ? start : nil
  }
}

extension [Token] {
  /// Cuts the last token off at an offset that it reaches to or over, and the signs before the offset off
  /// from its word.
  fileprivate mutating func partJoiners(before offset: Int, in text: Span<UInt8>) {
    guard let last, last.end >= offset else { return }
    self[count - 1].endOffset = Int32(truncatingIfNeeded: offset)
    var end = offset
    while end > last.start + 1, text[end - 1].joinsLocalPart { end -= 1 }
    if end < offset, last.tokenClass == .word || last.tokenClass == .number { partPunctuation(from: end) }
  }

  /// Makes the end of the last token a token of its own.
  mutating func partPunctuation(from offset: Int) {
    let last = self[count - 1]
    self[count - 1].endOffset = Int32(truncatingIfNeeded: offset)
    append(
      Token(
        start: offset, end: last.end, tokenClass: .punctuation, script: .common, followsLineBreak: false))
  }
}

extension UInt8 {
  /// A dot or hyphen: inside a local part, but not its start.
  fileprivate var joinsLocalPart: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: "-") }
}
