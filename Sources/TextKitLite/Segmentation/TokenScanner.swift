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

  /// Appends the tokens of the first `count` segments of a text; single spaces may be missing among them.
  mutating func append(_ segments: [Segment], count: Int, of text: Span<UInt8>, to tokens: inout [Token]) {
    tokens.reserveCapacity(tokens.count + count)
    let firstToken = tokens.count
    compoundIsOpen = false
    signsEnd = -1
    atOffset = -1
    var followsLineBreak = true
    var next = 0  // where the next token may start: a rule may end inside a segment
    var index = 0
    while index < count {
      let raw = segments[index]
      index += 1
      let end = raw.end
      if end <= next { continue }  // a rule took it
      var start = max(raw.start, next)
      let lead = text[start]
      var script = Script.latin
      var first = DecodedScalar(value: UInt32(lead), width: 1)
      if lead >= 0x80 {
        first = text.scalar(at: start)
        script = table.entry(of: first.value).script
      }
      if raw.status >= 200, end != signsEnd, script.isSpecific,
        isOrdinaryWord(lead: lead, from: start, to: end, in: text)
      {
        tokens.append(
          Token(start: start, end: end, tokenClass: .word, script: script, followsLineBreak: followsLineBreak)
        )
        followsLineBreak = false
        continue
      }
      if raw.status == 0, end == start + 1, lead.isLonePunctuation, !compoundIsOpen {
        tokens.append(
          Token(
            start: start, end: end, tokenClass: .punctuation, script: .common,
            followsLineBreak: followsLineBreak))
        followsLineBreak = false
        continue
      }
      var entry = table.entry(of: first.value)
      if raw.status == 0, entry.isWhiteSpace || entry.isIgnorable {
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
      let segment = Segment(start: start, end: end, status: raw.status)
      if rules.style == .plain {
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

  /// Whether no rule has anything to say of a word: nineteen of twenty.
  @inline(__always)
  private func isOrdinaryWord(lead: UInt8, from start: Int, to end: Int, in text: Span<UInt8>) -> Bool {
    if rules.style == .plain { return lead >= 0x80 || lead.isASCIILetter }
    if compoundIsOpen { return false }
    let signs = Signs(of: text, in: start..<end, table: signTable)
    if signs == .asciiLetter {
      return lead.isASCIILetter && !(end < text.count && text[end] == 0x3A)
        && (lead | 0x20 != 0x77 || !text.mayStartURL(at: start, segmentEnd: end))
    }
    if signs == .arabicLead { return !text.hasArabicDigit(before: end) }
    return signs.isEmpty && lead >= 0x80
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
  /// , ; ! ? " ( ): punctuation of which no rule has anything to say.
  @inline(__always)
  fileprivate var isLonePunctuation: Bool {
    switch self {
    case 0x2C, 0x3B, 0x21, 0x3F, 0x22, 0x28, 0x29: true
    default: false
    }
  }
}
