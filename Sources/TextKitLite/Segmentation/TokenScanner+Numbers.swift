/// Numbers, times, dates and ranges, which ICU cuts at their signs.
extension TokenScanner {
  /// Appends the quantity that a segment starts with and returns its end; `nil` where it starts none.
  mutating func appendNumber(
    _ plain: Token, entry: ScalarEntry, continuesCompound: Bool, in text: Span<UInt8>,
    to tokens: inout [Token]
  ) -> Int? {
    guard entry.isDigit else {
      // What a quantity left of its segment: the semicolon of 10;20.
      guard entry.isPunctuation || entry.isSymbol, text[plain.start] != 0x5F, text[plain.start] != 0x40
      else { return nil }
      let end = plain.start + text.scalar(at: plain.start).width
      tokens.append(plain.retyped(.punctuation, end: end))
      return end
    }
    // The 19 of COVID-19; a keycap.
    guard !continuesCompound, plain.tokenClass != .emoji,
      let match = numbers.match(in: text, at: plain.start, table: &table), !text.isAt(match.end)
    else { return nil }
    tokens.append(plain.retyped(match.tokenClass, end: match.end))
    return match.end
  }

  /// Appends a number whose sign is met first, +3, −5, .5, and in some languages %12; returns its end.
  mutating func appendSignedNumber(
    _ sign: Token, scalar: UInt32, in text: Span<UInt8>, to tokens: inout [Token]
  ) -> Int? {
    let mayLead =
      switch scalar {
      case 0x2B, 0x2D, 0x2212, 0xFF0B, 0xFF0D: mayLead(sign, in: text, isHyphen: scalar == 0x2D)
      case 0x2E: mayLead(sign, in: text, isHyphen: true)
      case 0x25, 0x066A, 0xFF05: numbers.putsPercentFirst && mayLead(sign, in: text, isHyphen: true)
      default: false
      }
    guard mayLead, let match = numbers.match(in: text, at: sign.end, table: &table),
      match.tokenClass == .number || match.tokenClass == .range, !text.isAt(match.end)
    else { return nil }
    tokens.append(sign.retyped(match.tokenClass, end: match.end))
    return match.end
  }

  /// Where digits follow Arabic letters in a word; `nil` where none do. Arabic writes و and ب onto the number
  /// after them: و12 is و + 12.
  mutating func digitStart(in text: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      if table.entry(of: scalar.value).isDigit { return offset > start ? offset : nil }
      offset += scalar.width
    }
    return nil
  }

  /// Whether what stands before a sign leaves it to the number after it: not in 5−3, C++11, a)-5. A hyphen
  /// after Han is more often a hyphen (嫦娥-5).
  private mutating func mayLead(_ sign: Token, in text: Span<UInt8>, isHyphen: Bool) -> Bool {
    guard sign.start > 0 else { return true }
    let before = text.scalar(before: sign.start).value
    let entry = table.entry(of: before)
    if entry.isWordLike { return !isHyphen && entry.script.isWrittenWithoutSpaces }
    switch before {
    case 0x25, 0x2B, 0x2D, 0x2E, 0x2212, 0x066A, 0xFF05, 0xFF0B, 0xFF0D: return false
    default: return !entry.isClosing
    }
  }
}

extension Span<UInt8> {
  /// Whether ٠–٩ or ۰–۹ stand in a stretch without ASCII, or scalars of three bytes, which may be digits too: found
  /// without a jump, pair by pair.
  @inline(__always)
  func mayHoldDigit(in range: Range<Int>) -> Bool {
    var found: UInt8 = 0
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      let (lead, tail) = (self[offset], self[offset + 1])
      let isDigit = lead == 0xD9 && tail &- 0xA0 < 10 || lead == 0xDB && tail &- 0xB0 < 10
      found |= isDigit || lead >= 0xDF ? 1 : 0
      offset += 2
    }
    return found != 0
  }

  /// Whether an @ stands here: an address goes on.
  fileprivate func isAt(_ offset: Int) -> Bool { byte(at: offset) == 0x40 }
}

extension ScalarEntry {
  /// General category S: Sm, Sc, Sk, So.
  fileprivate var isSymbol: Bool { (24...27).contains(category) }
  /// General category Pe or Pf.
  fileprivate var isClosing: Bool { category == 21 || category == 29 }
}
