/// The rules that make rich tokens of segments. Each looks at the bytes of the segment at hand, and further
/// only where a sign in them calls for it.
extension TokenScanner {
  /// Appends what starts at a segment and returns where the next token may start.
  mutating func appendRich(
    _ segment: Segment, first: DecodedScalar, entry: ScalarEntry, in text: Span<UInt8>,
    after firstToken: Int, followsLineBreak: Bool, to tokens: inout [Token]
  ) -> Int {
    let plain = token(of: segment, entry: entry, in: text, followsLineBreak: followsLineBreak)
    let continuesCompound = compoundIsOpen
    compoundIsOpen = false
    if segment.status == Segment.userWord {
      // Nothing inside is looked at; a compound may go on with it.
      if continuesCompound { tokens[tokens.count - 1].extend(over: plain) } else { tokens.append(plain) }
      return plain.end
    }
    // « mot » in French typography is one segment but for the quotation marks.
    if segment.status >= 100, first.value == 0x202F { return plain.start + first.width }
    // Han, kana: nothing inside is of interest.
    if plain.tokenClass == .number || entry.isDigit,
      let end = appendNumber(
        plain, entry: entry, continuesCompound: continuesCompound, in: text, to: &tokens)
    {
      return end
    }
    let isWord = segment.status < 300 && (segment.status >= 100 || plain.tokenClass == .word)
    if isWord {
      let signs = signs(of: segment, in: text)
      var plain = plain
      if signs.contains(.space), let space = narrowSpace(in: text, from: plain.start, to: plain.end) {
        plain.endOffset = Int32(truncatingIfNeeded: space)
      }
      return appendWord(
        plain, signs: signs, continuesCompound: continuesCompound, in: text,
        after: firstToken, to: &tokens)
    }
    if continuesCompound { tokens.partHyphen(in: text) }
    if segment.status < 300 {
      return appendSign(plain, scalar: first.value, in: text, after: firstToken, to: &tokens)
    }
    tokens.append(plain)
    return plain.end
  }

  /// A word or number: a URL, an address, a compound's next part, or cut where apostrophe or script say.
  mutating func appendWord(
    _ plain: Token, signs: Signs, continuesCompound: Bool, in text: Span<UInt8>, after firstToken: Int,
    to tokens: inout [Token]
  ) -> Int {
    var plain = plain
    var continuesCompound = continuesCompound
    if signs.contains(.at), let at = nextAt(in: text, from: plain.start, to: plain.end) {
      let end = appendAddress(
        plain, at: at, signs: signs, continuesCompound: continuesCompound, in: text, after: firstToken,
        to: &tokens)
      if let end { return end }
      if at == plain.start { return appendAtSigns(plain, in: text, to: &tokens) }
      while text[plain.end - 1] == UInt8(ascii: "@") { plain.endOffset -= 1 }
    }
    var token = plain
    var endsBeforeDigit = false
    while true {
      if signs.contains(.latin), text.mayStartURL(at: token.start, segmentEnd: plain.end),
        let end = LinkScanner.url(in: text, at: token.start)
      {
        if continuesCompound { tokens.partHyphen(in: text) }
        tokens.append(token.retyped(.url, end: end))
        return end
      }
      if signs.contains(.apostrophe), !(continuesCompound && apostrophes.isElision),
        let cut = apostrophes.cut(in: text, from: token.start, to: token.end)
      {
        if let end = locutionEnd(at: token.start, in: text) {
          tokens.append(token.retyped(.word, end: end))
          return end
        }
        token.endOffset = Int32(truncatingIfNeeded: cut)
      }
      if signs.contains(.arabic), signs.contains(.latin),
        let cut = scriptChange(in: text, from: token.start, to: token.end)
      {
        token.endOffset = Int32(truncatingIfNeeded: cut)
      }
      if token.script == .arabic, let cut = digitStart(in: text, from: token.start, to: token.end) {
        token.endOffset = Int32(truncatingIfNeeded: cut)
        endsBeforeDigit = true
      }
      if continuesCompound {
        tokens[tokens.count - 1].extend(over: token)
      } else {
        tokens.append(token)
      }
      continuesCompound = false
      guard token.end < plain.end, !endsBeforeDigit else { return token.end }
      // The rest is a word of its own, and may be cut again: its first scalar says its script.
      let rest = Segment(start: token.end, end: plain.end, status: 200)
      let entry = table.entry(of: text.scalar(at: rest.start).value)
      token = self.token(of: rest, entry: entry, in: text, followsLineBreak: false)
    }
  }

  /// The first U+202F of a stretch, if there is one.
  private func narrowSpace(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    (start..<end).first { text[$0] == 0xE2 && text.holds("\u{202F}", at: $0) }
  }

  /// What signs a segment holds. Where a rule ended inside the segment, those of the whole: a document may be
  /// one segment, and is not to be looked through again for each link in it.
  private mutating func signs(of segment: Segment, in text: Span<UInt8>) -> Signs {
    if segment.signs.contains(.known) { return segment.signs }
    if segment.end != signsEnd {
      signsEnd = segment.end
      signs = Signs(of: text, in: segment.range, table: signTable)
    }
    return signs
  }

  /// A sign that may be part of a longer token: `#`, `@`, a hyphen between words.
  private mutating func appendSign(
    _ plain: Token, scalar: UInt32, in text: Span<UInt8>, after firstToken: Int, to tokens: inout [Token]
  ) -> Int {
    switch scalar {
    case 0x23, 0xFF03:  // # ＃
      guard plain.tokenClass != .emoji, !followsWord(plain.start, in: text),
        !tokens.endWithHashtag(at: plain.start),
        let end = LinkScanner.name(in: text, at: plain.end, table: &table, isASCIIOnly: false)
      else { break }
      tokens.append(plain.retyped(.hashtag, end: end, script: script(at: plain.end, in: text)))
      return end
    case 0x40:  // @
      let end = appendAddress(
        plain, at: plain.start, signs: .at, continuesCompound: false, in: text, after: firstToken, to: &tokens
      )
      if let end { return end }
    case 0x2D, 0x2010, 0x2011:  // - ‐ ‑
      guard joinsCompound(plain, to: tokens.count > firstToken ? tokens.last : nil, in: text) else { break }
      tokens[tokens.count - 1].endOffset = plain.endOffset
      compoundIsOpen = true
      return plain.end
    default: break
    }
    if let end = appendSignedNumber(plain, scalar: scalar, in: text, to: &tokens) { return end }
    if let end = appendWordSign(plain, scalar: scalar, in: text, after: firstToken, to: &tokens) {
      return end
    }
    tokens.append(plain)
    return plain.end
  }

  /// Whether a hyphen stands between two parts of one word: `state-of-the-art`, `COVID-19`, but not between
  /// two numbers, and not where words are written without spaces anyway.
  private mutating func joinsCompound(_ hyphen: Token, to last: Token?, in text: Span<UInt8>) -> Bool {
    guard rules.hyphens == .keep, let last, last.end == hyphen.start, hyphen.end < text.count,
      last.tokenClass.startsCompound, !last.script.isWrittenWithoutSpaces
    else { return false }
    let next = table.entry(of: text.scalar(at: hyphen.end).value)
    return !next.script.isWrittenWithoutSpaces
      // ב-10: a Hebrew preposition is no compound with the number after it.
      && (next.isLetter || next.isNumber && last.tokenClass == .word && last.script != .hebrew)
  }

  mutating func followsWord(_ offset: Int, in text: Span<UInt8>) -> Bool {
    guard offset > 0 else { return false }
    let before = table.entry(of: text.scalar(before: offset).value)
    return before.isWordLike && !before.script.isWrittenWithoutSpaces
  }

  mutating func script(at offset: Int, in text: Span<UInt8>) -> Script {
    let script = table.entry(of: text.scalar(at: offset).value).script
    return script.isSpecific ? script : .common
  }

  /// Where Arabic meets Latin inside a word; `nil` where it does not. Digits between them go with the Latin:
  /// و + 5G.
  private mutating func scriptChange(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var current: Script?
    var digits: Int?
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      let entry = table.entry(of: scalar.value)
      if entry.isDigit {
        digits = digits ?? offset
      } else if entry.script == .arabic || entry.script == .latin {
        if let current, current != entry.script {
          return entry.script == .latin ? digits ?? offset : offset
        }
        current = entry.script
        digits = nil
      }
      offset += scalar.width
    }
    return nil
  }
}

extension [Token] {
  /// Takes the hyphen at the end of the last token off again: what follows is no part of its compound.
  fileprivate mutating func partHyphen(in text: Span<UInt8>) {
    let end = self[count - 1].end
    partPunctuation(from: end - text.scalar(before: end).width)
  }

  /// Whether a `#` here closes a hashtag, as #话题# is written, rather than open one.
  fileprivate func endWithHashtag(at offset: Int) -> Bool {
    last.map { $0.tokenClass == .hashtag && $0.end == offset } ?? false
  }
}

extension TokenClass {
  /// Whether a hyphen may join a word to it: 20-year, 20-30-year.
  fileprivate var startsCompound: Bool { self == .word || self == .number || self == .range }
}
