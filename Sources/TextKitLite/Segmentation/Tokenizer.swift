/// Turns text into tokens with class, script and byte range.
///
/// ```swift
/// let tokenizer = try Tokenizer(language: "fr")
/// let text = "L’homme a 5 GB : https://a.example/b"
/// try tokenizer.tokens(in: text).map { text.utf8Text(of: $0) }  // L’ homme a 5 GB : https://a.example/b
/// ```
///
/// The engine cuts the text into segments; the rules then join and split them where a reader of the
/// language expects it (``TokenRules``). One pass over the bytes, no regular expressions, no allocation per
/// token. A tokenizer serves one thread: a worker has one a language.
public final class Tokenizer {
  /// The language whose rules are in force, BCP 47.
  public let language: String
  public let rules: TokenRules

  var table = ScalarTable()
  let apostrophes: ApostropheRule
  private var segmenter: Segmenter
  private var boundaries: [Boundary] = []

  /// Opens the word rules of a language (`ubrk_open`).
  public init(language: String = "und", rules: TokenRules = .rich) throws(TextError) {
    self.language = language
    self.rules = rules
    apostrophes = ApostropheRule(language: String(language.prefix { $0 != "-" }))
    segmenter = try Segmenter(unit: .word, language: language)
  }

  /// The tokens of a text, in order.
  public func tokens(in text: String) throws(TextError) -> [Token] {
    try tokens(in: Array(text.utf8))
  }

  /// The tokens of valid UTF-8, in order.
  public func tokens(in text: [UInt8]) throws(TextError) -> [Token] {
    var tokens: [Token] = []
    try append(tokensOf: text.span, to: &tokens)
    return tokens
  }

  /// Appends the tokens of a text to an array that the caller keeps from text to text.
  func append(tokensOf text: Span<UInt8>, to tokens: inout [Token]) throws(TextError) {
    let count = try segmenter.boundaries(of: text, into: &boundaries)
    let firstToken = tokens.count
    var followsLineBreak = true
    var start = 0
    var index = 0
    while index < count {
      let boundary = boundaries[index]
      let end = Int(boundary.end)
      let segment = Segment(start: start, end: end, status: boundary.status)
      let first = text.scalar(at: start)
      let entry = table.entry(of: first.value)
      if segment.status == 0, entry.isWhiteSpace || entry.isIgnorable {
        followsLineBreak = followsLineBreak || first.value.endsLine
        start = end
        index += 1
        continue
      }
      let next: Int
      switch rules.style {
      case .plain:
        let token = token(of: segment, entry: entry, in: text, followsLineBreak: followsLineBreak)
        tokens.append(token)
        next = end
      case .rich:
        next = appendRich(
          segment, first: first, entry: entry, in: text, after: firstToken,
          followsLineBreak: followsLineBreak, to: &tokens)
      }
      followsLineBreak = false
      start = next
      // A rule may have taken several segments, and may end inside the last of them.
      while index < count, Int(boundaries[index].end) <= next { index += 1 }
    }
  }

  /// The token of a segment as it stands.
  func token(of segment: Segment, entry: ScalarEntry, in text: Span<UInt8>, followsLineBreak: Bool) -> Token {
    Token(
      start: segment.start, end: segment.end,
      tokenClass: tokenClass(of: segment, entry: entry, in: text),
      script: entry.script.isSpecific ? entry.script : script(of: segment.range, in: text),
      followsLineBreak: followsLineBreak)
  }

  private func tokenClass(of segment: Segment, entry: ScalarEntry, in text: Span<UInt8>) -> TokenClass {
    if segment.status >= 200 { return .word }
    let isLong = segment.end - segment.start > 4
    if segment.status >= 100 {
      // A keycap is a digit, a variation selector and U+20E3.
      return isLong && text.holds("\u{20E3}", at: segment.end - 3) ? .emoji : .number
    }
    if entry.isLetter || entry.isNumber { return entry.isLetter ? .word : .number }
    if entry.isRegionalIndicator || entry.isEmojiByDefault { return .emoji }
    if entry.isPictographic { return isLong || text.holds("\u{FE0F}", at: segment.end - 3) ? .emoji : .symbol }
    return entry.isPunctuation ? .punctuation : .symbol
  }

  /// The first script of a stretch that is more than Common or Inherited.
  private func script(of range: Range<Int>, in text: Span<UInt8>) -> Script {
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

extension UInt32 {
  /// LF, VT, FF, CR, NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR.
  var endsLine: Bool { (0x0A...0x0D).contains(self) || self == 0x85 || self == 0x2028 || self == 0x2029 }
}
