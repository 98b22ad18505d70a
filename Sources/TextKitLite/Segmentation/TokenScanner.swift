/// Makes tokens of the segments of a text, in one pass beside its bytes.
struct TokenScanner {
  let rules: TokenRules
  let apostrophes: ApostropheRule
  let numbers: NumberScanner
  let clippedWords: ClippedWords
  var table = ScalarTable()
  let signTable = Signs.makeTable()
  /// Whether the last token is a word with a hyphen after it, which the next word goes on from.
  var compoundIsOpen = false
  /// The signs of the segment that ends at `signsEnd`, and the last `@` that was looked for.
  var signs = Signs(rawValue: 0)
  var signsEnd = -1
  var atOffset = -1

  init(language: String, rules: TokenRules) {
    self.rules = rules
    let code = String(language.prefix { $0 != "-" })
    apostrophes = ApostropheRule(language: code)
    numbers = NumberScanner(language: code)
    clippedWords = ClippedWords(language: code)
  }

  /// Appends the tokens of some segments of a text, which start with a line; single spaces may be missing among them.
  mutating func append(
    _ segments: [Segment], _ places: Range<Int>, of text: Span<UInt8>, to tokens: inout [Token]
  ) {
    if rules.style == .presegmented { return appendPieces(segments[places], of: text, to: &tokens) }
    tokens.reserveCapacity(tokens.count + places.count)
    let firstToken = tokens.count
    compoundIsOpen = false
    signsEnd = -1
    atOffset = -1
    let isPlain = rules.style == .plain
    let signTable = signTable
    var block = TokenBlock()
    defer { block.move(to: &tokens) }
    var followsLineBreak = true
    var next = 0  // where the next token may start: a rule may end inside a segment
    var index = places.lowerBound
    while index < places.upperBound {
      let raw = segments[index]
      index += 1
      let end = raw.end
      if end <= next { continue }  // a rule took it
      var start = max(raw.start, next)
      let lead = text[start]
      var first = DecodedScalar(value: UInt32(lead), width: 1)
      var entry = ScalarEntry.asciiLetter
      if lead >= 0x80 {
        first = text.scalar(at: start)
        entry = table.entry(of: first.value)
      }
      let status = raw.status
      if status >= 200, end != signsEnd, entry.script.isSpecific,
        isPlain
          ? lead >= 0x80 || lead.isASCIILetter
          : !compoundIsOpen
            && Self.isOrdinaryWord(raw, entry: entry, from: start, in: text, signTable: signTable)
      {
        block.append(
          Token(
            start: start, end: end, tokenClass: .word, script: entry.script,
            followsLineBreak: followsLineBreak), to: &tokens)
        followsLineBreak = false
        continue
      }
      if status == 200, !isPlain, !compoundIsOpen, raw.signs == [.known, .latin, .apostrophe],
        let cut = apostropheCut(start..<end, in: text)
      {
        block.append(
          Token(
            start: start, end: cut, tokenClass: .word, script: .latin, followsLineBreak: followsLineBreak),
          to: &tokens)
        if cut < end {
          block.append(
            Token(start: cut, end: end, tokenClass: .word, script: .latin, followsLineBreak: false),
            to: &tokens)
        }
        followsLineBreak = false
        continue
      }
      if status == 0, end == start + first.width {
        if lead == 0x0A {
          followsLineBreak = true
          continue
        }
        if !compoundIsOpen,
          lead < 0x80
            ? lead.isLonePunctuation
              || lead == UInt8(ascii: ".")
                && isFullStop(
                  at: start, after: block.last ?? (tokens.count > firstToken ? tokens.last : nil), in: text)
            : entry.isLonePunctuation && !first.value.leadsRules
        {
          block.append(
            Token(
              start: start, end: end, tokenClass: .punctuation,
              script: entry.script.isSpecific && lead >= 0x80 ? entry.script : .common,
              followsLineBreak: followsLineBreak), to: &tokens)
          followsLineBreak = false
          continue
        }
      }
      if lead < 0x80 { entry = table.entry(of: first.value) }
      if status == 0, entry.isWhiteSpace || entry.isIgnorable {
        followsLineBreak = followsLineBreak || first.value.endsLine
        // What is joined to a space or to nothing (U+200D before an emoji) is a token all the same, but for
        // marks, which belong to the space.
        while start < end, entry.isWhiteSpace || entry.isIgnorable || entry.isMark {
          start += first.width
          guard start < end else { break }
          first = text.scalar(at: start)
          entry = table.entry(of: first.value)
        }
        if start == end { continue }
      }
      block.move(to: &tokens)
      let segment = Segment(
        startOffset: Int32(truncatingIfNeeded: start), endOffset: raw.endOffset, tag: raw.tag)
      if isPlain {
        tokens.append(token(of: segment, entry: entry, in: text, followsLineBreak: followsLineBreak))
      } else {
        next = appendRich(
          segment, first: first, entry: entry, in: text, after: firstToken,
          followsLineBreak: followsLineBreak, to: &tokens)
        if next < end { index -= 1 }  // the rest of the segment
      }
      followsLineBreak = false
    }
  }

  /// Whether no rule has anything to say of a word outside a compound: nineteen of twenty. Static, so that nobody copies
  /// the scanner for it.
  @inline(__always)
  private static func isOrdinaryWord(
    _ segment: Segment, entry: ScalarEntry, from start: Int, in text: Span<UInt8>, signTable: [UInt8]
  ) -> Bool {
    let lead = text[start]
    let end = segment.end
    let isKnown = segment.signs.contains(.known)
    let signs = isKnown ? segment.signs : Signs(of: text, in: start..<end, table: signTable).union(.known)
    if signs == [.known, .latin] {
      if lead >= 0x80 { return entry.isLetter }
      return lead.isASCIILetter && !(end < text.count && text[end] == 0x3A) && !text.startsWWW(at: start)
    }
    guard lead >= 0x80 else { return false }
    if signs == [.known, .arabic] {
      return isKnown || entry.script != .arabic || !text.mayHoldDigit(in: start..<end)
    }
    return signs == .known
  }

  /// Whether a full stop, one segment, is no more than that: no number starts with it, and no abbreviation goes over
  /// it. False where that takes a closer look.
  @inline(__always)
  private func isFullStop(at offset: Int, after last: Token?, in text: Span<UInt8>) -> Bool {
    if rules.style == .plain { return true }
    if offset + 1 < text.count, text[offset + 1] >= 0x80 || text[offset + 1].isASCIIDigit { return false }
    guard let last, last.end == offset else { return true }
    // An abbreviation's first letter has a full stop after it, or itself once more.
    let (letter, next) = (text[last.start], text[last.start + 1])
    return letter < 0x80 && next != UInt8(ascii: ".") && next != letter
  }

  /// The token of a segment as it stands.
  @inline(__always)
  mutating func token(of segment: Segment, entry: ScalarEntry, in text: Span<UInt8>, followsLineBreak: Bool)
    -> Token
  {
    Token(
      start: segment.start, end: segment.end,
      tokenClass: tokenClass(of: segment, entry: entry, in: text),
      script: entry.script.isSpecific ? entry.script : script(of: segment.range, in: text),
      followsLineBreak: followsLineBreak)
  }

  @inline(__always)
  private mutating func tokenClass(of segment: Segment, entry: ScalarEntry, in text: Span<UInt8>)
    -> TokenClass
  {
    if segment.status >= 200 { return .word }
    // A keycap is a digit, # or *, a variation selector and U+20E3.
    if text[segment.start] < 0x40, text.endsStretch(segment.range, with: "\u{20E3}") { return .emoji }
    if segment.status >= 100 { return holdsLetter(segment.range, in: text) ? .word : .number }
    // ② and letters of scripts that ICU has no rule for have status 0.
    if rules.style == .rich, entry.isLetter || entry.isNumber { return entry.isLetter ? .word : .number }
    if text.endsStretch(segment.range, with: "\u{FE0E}") { return .symbol }
    if entry.isRegionalIndicator || entry.isEmojiByDefault { return .emoji }
    if entry.isPictographic {
      return segment.end - segment.start > 4 || text.endsStretch(segment.range, with: "\u{FE0F}")
        ? .emoji : .symbol
    }
    return entry.isPunctuation ? .punctuation : .symbol
  }

  /// ICU calls a word by its last character: M1 has the status of a number.
  private mutating func holdsLetter(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      if table.entry(of: scalar.value).isLetter { return true }
      offset += scalar.width
    }
    return false
  }

  /// The first script of a stretch that is more than Common or Inherited.
  private mutating func script(of range: Range<Int>, in text: Span<UInt8>) -> Script {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = text.scalar(at: offset)
      let script = table.entry(of: scalar.value).script
      if script.isSpecific { return script }
      offset += scalar.width
    }
    return .common
  }
}

extension Span<UInt8> {
  /// Whether a stretch ends with a sign that something stands before.
  @inline(__always)
  fileprivate func endsStretch(_ range: Range<Int>, with sign: StaticString) -> Bool {
    let start = range.upperBound - sign.utf8CodeUnitCount
    return start > range.lowerBound && holds(sign, at: start)
  }
}

extension UInt32 {
  /// LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  var endsLine: Bool { (0x0A...0x0D).contains(self) || self == 0x85 || self == 0x2028 || self == 0x2029 }
}

extension UInt8 {
  /// A–Z, a–z.
  @inline(__always)
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension UInt8 {
  /// ASCII punctuation of which no rule has anything to say, where it is a segment.
  @inline(__always)
  fileprivate var isLonePunctuation: Bool {
    switch self {
    case 0x2C, 0x3B, 0x21, 0x3F, 0x22, 0x28, 0x29, 0x26, 0x2A, 0x2F, 0x3A, 0x5B...0x5D, 0x7B, 0x7D: true
    default: false
    }
  }
}

extension UInt32 {
  /// Whether a rule has something to say of a sign that is not ASCII: ‐ ‑ ’ ٪ ＃ ％ －.
  @inline(__always)
  fileprivate var leadsRules: Bool {
    switch self {
    case 0x2010, 0x2011, 0x2019, 0x066A, 0xFF03, 0xFF05, 0xFF0D: true
    default: false
    }
  }
}

extension ScalarEntry {
  /// A Latin letter.
  fileprivate static let asciiLetter = ScalarEntry(bits: 2 << 8 | 25)

  /// Punctuation, and neither white space nor what may be an emoji.
  @inline(__always)
  fileprivate var isLonePunctuation: Bool {
    isPunctuation && !(isWhiteSpace || isIgnorable || isPictographic || isEmojiByDefault)
  }
}

extension Span<UInt8> {
  /// Whether a W stands here and three bytes on a full stop, found without a jump: many words start with w.
  @inline(__always)
  func startsWWW(at start: Int) -> Bool {
    let byte = self[Swift.min(start + 3, count - 1)]
    return ((self[start] | 0x20) ^ UInt8(ascii: "w")) | (byte ^ UInt8(ascii: ".")) == 0
  }
}
