/// Words with an apostrophe inside, and those that own a sign at their edge, which ICU cuts off: U.S., po', 'tis.
extension TokenScanner {
  /// Where a word of Latin letters with an apostrophe in it is cut in two, its end where it stays whole; `nil` where more
  /// than the language's rule for apostrophes may have to do with it.
  mutating func apostropheCut(_ word: Range<Int>, in text: Span<UInt8>) -> Int? {
    let (start, end) = (word.lowerBound, word.upperBound)
    guard text[start].isASCIILetter, !text.startsWWW(at: start) else { return nil }
    // c'est-à-dire, d'une://
    if end < text.count, text[end] >= 0x80 || text[end] == 0x2D || text[end] == 0x3A { return nil }
    guard let cut = apostrophes.cut(in: text, from: start, to: end) else { return end }
    // 's is Latin by its letter. What follows an elision may be cut again: l'd'un.
    guard apostrophes.isElision else { return cut }
    let isLatin =
      text[cut] < 0x80
      ? text[cut].isASCIILetter : table.entry(of: text.scalar(at: cut).value).script == .latin
    guard isLatin, apostrophes.cut(in: text, from: cut, to: end) == nil, !text.startsWWW(at: cut) else {
      return nil
    }
    return cut
  }

  /// Appends a full stop or apostrophe that belongs to a word, with the word; returns the word's end, `nil`
  /// where the sign stands for itself.
  mutating func appendWordSign(
    _ sign: Token, scalar: UInt32, in text: Span<UInt8>, after firstToken: Int, to tokens: inout [Token]
  ) -> Int? {
    guard scalar == 0x2E || scalar == 0x27 || scalar == 0x2019 else { return nil }
    if tokens.count > firstToken, let last = tokens.last, last.end == sign.start {
      let end =
        scalar == 0x2E
        ? last.tokenClass == .word ? abbreviationEnd(from: last.start, over: sign.end, in: text) : nil
        : endOfApostrophe(sign, after: last, in: text) ?? endingEnd(of: last, after: sign, in: text)
      if let end {
        tokens[tokens.count - 1].endOffset = Int32(truncatingIfNeeded: end)
        return end
      }
      guard scalar != 0x2E, last.tokenClass.isLexical,
        let end = possessiveEnd(after: sign, in: text)
      else { return nil }
      tokens.append(sign.retyped(.word, end: end, script: .latin))
      return end
    }
    guard scalar != 0x2E, !followsWord(sign.start, in: text),
      let end = clippedWords.leadingEnd(in: text, at: sign.end)
    else { return nil }
    if text[end - 1].isASCIIDigit {
      tokens.append(sign.retyped(.number, end: end))
    } else {
      tokens.append(sign.retyped(.word, end: end, script: .latin))
    }
    return end
  }

  /// The end of an abbreviation of single letters with a full stop after each: U.S., e.g., z.B., т.е., J.-C.,
  /// c.-à-d., EE.UU. Its last full stop is part of it, although that may end a sentence too.
  private mutating func abbreviationEnd(from start: Int, over stop: Int, in text: Span<UInt8>) -> Int? {
    var offset = start
    var end: Int?
    var letters = 0
    while offset < text.count {
      let letter = text.scalar(at: offset)
      let entry = table.entry(of: letter.value)
      guard entry.isLetter, !entry.script.isWrittenWithoutSpaces else { break }
      letters += 1
      offset += letter.width
      // EE.UU.: a plural doubles its letter.
      if offset < text.count, entry.isUpperCase, text.scalar(at: offset).value == letter.value {
        offset += letter.width
      }
      let isStop = text.byte(at: offset) == UInt8(ascii: ".")
      let isHyphen = text.byte(at: offset) == UInt8(ascii: "-")
      guard isStop || isHyphen && letters > 1 else { break }
      offset += 1
      if isStop, letters > 1 { end = offset }
      if isStop, rules.hyphens == .keep, text.byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
    }
    guard let end, end >= stop, !startsWord(end, in: text) else { return nil }
    return end
  }

  /// The end of an apostrophe that a word before it owns: l' before a number or a quotation, po'.
  private mutating func endOfApostrophe(_ sign: Token, after last: Token, in text: Span<UInt8>) -> Int? {
    guard last.tokenClass == .word, last.script == .latin else { return nil }
    if clippedWords.isClipped(in: text, from: last.start, to: last.end) { return sign.end }
    guard sign.end < text.count, apostrophes.isClitic(in: text, from: last.start, to: last.end)
    else { return nil }
    let entry = table.entry(of: text.scalar(at: sign.end).value)
    return entry.isWhiteSpace || entry.isClosing ? nil : sign.end
  }

  /// The end of the ending of a Turkish number, which stays whole as Ankara'da does: 2025'te, %12'si.
  private mutating func endingEnd(of last: Token, after sign: Token, in text: Span<UInt8>) -> Int? {
    guard clippedWords.joinsEndings, last.tokenClass.isQuantity else { return nil }
    var end = sign.end
    while end < text.count {
      let scalar = text.scalar(at: end)
      let entry = table.entry(of: scalar.value)
      guard entry.isLetter || entry.isMark, entry.script == .latin || entry.script == .inherited else {
        break
      }
      end += scalar.width
    }
    return end > sign.end && !startsWord(end, in: text) ? end : nil
  }

  /// The end of an English 's after what is no letter: 1990's, U.S.'s.
  private mutating func possessiveEnd(after sign: Token, in text: Span<UInt8>) -> Int? {
    guard case .possessive = apostrophes, let byte = text.byte(at: sign.end),
      byte | 0x20 == UInt8(ascii: "s"), !startsWord(sign.end + 1, in: text)
    else { return nil }
    return sign.end + 1
  }

  /// The end of a compound whose apostrophe is no elision: c'est-à-dire.
  func locutionEnd(at start: Int, in text: Span<UInt8>) -> Int? {
    guard rules.hyphens == .keep, apostrophes.isElision else { return nil }
    return ClippedWords.locutionEnd(in: text, at: start)
  }

  private mutating func startsWord(_ offset: Int, in text: Span<UInt8>) -> Bool {
    offset < text.count && table.entry(of: text.scalar(at: offset).value).isWordLike
  }
}

extension ScalarEntry {
  /// General category Pe or Pf.
  fileprivate var isClosing: Bool { category == 21 || category == 29 }
}

extension TokenClass {
  fileprivate var isQuantity: Bool { self == .number || self == .time || self == .date || self == .range }
}
