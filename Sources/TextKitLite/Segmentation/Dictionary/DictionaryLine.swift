/// One line of a user's dictionary.
struct DictionaryLine {
  /// The entry; `nil` for blank lines, comments and what cannot be read.
  private(set) var entry: DictionaryEntry?
  /// What is wrong with the line, or can be misread in it.
  private(set) var finding: DictionaryFinding?

  private let source: String
  private let line: Int

  /// The longest word, in scalars.
  static let longestWord = 256
  /// Occurrences, at most: far more than a corpus that frequencies are given on.
  static let largestFrequency = 1 << 30
  /// The tags of jieba and ICTCLAS. After a word that ends like a word of English only these are taken for tags, since
  /// `machine learning` is a word on a line.
  private static let tags: Set<String> = [
    "a", "ad", "ag", "an", "b", "c", "d", "df", "dg", "e", "eng", "f", "g", "h", "i", "j", "k", "l", "m",
    "mg",
    "mq", "n", "ng", "nr", "nrfg", "nrt", "ns", "nt", "nw", "nz", "o", "p", "q", "r", "rg", "rr", "rz", "s",
    "t",
    "tg", "u", "ud", "ug", "uj", "ul", "uv", "uz", "v", "vd", "vg", "vi", "vn", "vq", "x", "y", "z", "zg",
  ]

  init(_ bytes: ArraySlice<UInt8>, source: String, line: Int) {
    self.source = source
    self.line = line
    guard let text = String(validating: bytes, as: UTF8.self) else {
      fail("not valid UTF-8; convert this dictionary to UTF-8")
      return
    }
    let content = Self.trimmed(text.utf8[...])
    guard let first = content.first, first != UInt8(ascii: "#") else { return }
    if content.contains(UInt8(ascii: "\t")) { readTabs(content) } else { readSpaces(content) }
  }

  // MARK: fields

  private mutating func readTabs(_ content: Substring.UTF8View) {
    let fields = content.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map(Self.trimmed)
    var frequency: Substring.UTF8View?
    var tag: String?
    var directive: DictionaryEntry.Directive?
    for field in fields.dropFirst() where !field.isEmpty {
      let text = String(Substring(field))
      if field.allSatisfy(\.isASCIIDigit) {
        if frequency != nil { return fail("two frequencies; give one") }
        frequency = field
      } else if let known = Self.directive(text) {
        if directive != nil { return fail("two of force, split and never; give one") }
        directive = known
      } else if text.unicodeScalars.first?.properties.isAlphabetic == true, tag == nil {
        tag = text
      } else {
        return fail(
          "“\(text)” is neither a frequency (digits), nor a tag (a letter first), nor force, split or never")
      }
    }
    make(fields[0], frequency: frequency, tag: tag, directive: directive)
  }

  /// From the end, as jieba's `^(.+?)( [0-9]+)?( [a-z]+)?$`.
  private mutating func readSpaces(_ content: Substring.UTF8View) {
    var word = content
    var frequency: Substring.UTF8View?
    var tag: String?
    var directive: DictionaryEntry.Directive?
    var isAmbiguous = false
    if let (rest, last) = Self.lastField(of: word), last.allSatisfy(\.isASCIISmallLetter) {
      let text = String(Substring(last))
      let beforeLast = Self.lastField(of: rest)?.last
      let followsFrequency = beforeLast?.allSatisfy(\.isASCIIDigit) ?? false
      let mayBeWord = !followsFrequency && Self.endsLikeAWord(rest)
      let known = Self.directive(text)
      isAmbiguous = mayBeWord && (known != nil || Self.tags.contains(text))
      if !mayBeWord || known == nil && Self.tags.contains(text) {
        word = rest
        directive = known
        tag = known == nil ? text : nil
      }
    }
    if let (rest, last) = Self.lastField(of: word), last.allSatisfy(\.isASCIIDigit) {
      isAmbiguous = isAmbiguous || tag == nil && directive == nil && Self.endsLikeAWord(rest)
      word = rest
      frequency = last
    }
    make(word, frequency: frequency, tag: tag, directive: directive)
    if isAmbiguous, let entry {
      let facts = [entry.frequency.map { "the frequency \($0)" }, entry.tag.map { "the tag \($0)" }]
      let reading = facts.compactMap(\.self).joined(separator: " and ")
      finding = DictionaryFinding(
        .ambiguous, of: entry,
        message: "read as the word “\(entry.text)”\(reading.isEmpty ? "" : " with \(reading)"); "
          + "put a tab after the word to be sure where it ends")
    }
  }

  private mutating func make(
    _ field: Substring.UTF8View, frequency: Substring.UTF8View?, tag: String?,
    directive: DictionaryEntry.Directive?
  ) {
    let pieces = Self.pieces(of: field)
    guard pieces.allSatisfy({ !$0.isEmpty }) else {
      return fail(
        pieces.count == 1
          ? "no word before its fields" : "a part of the split is empty; write \\| for the sign itself")
    }
    let length = pieces.reduce(0) { $0 + $1.unicodeScalars.count }
    guard length <= Self.longestWord else {
      return fail("longer than \(Self.longestWord) characters; split it into words")
    }
    var count: Int?
    if let frequency {
      guard let number = Int(Substring(frequency)), number <= Self.largestFrequency else {
        return fail("a frequency above \(Self.largestFrequency); give the count in some 60 million words")
      }
      count = number
    }
    if pieces.count > 1 {
      guard directive == nil || directive == .split else {
        return fail("| splits, which “\(directive?.rawValue ?? "")” does not; write \\| for the sign itself")
      }
      entry = DictionaryEntry(pieces: pieces, tag: tag, source: source, line: line)
      return
    }
    guard directive != .split else { return fail("split without |; write A|B split") }
    // jieba drops a word of frequency 0.
    let isNever = directive == .never || directive == nil && count == 0
    let isForced = directive == .force
    entry = DictionaryEntry(
      pieces[0], directive: isNever ? .never : isForced ? .force : .word,
      frequency: isNever || isForced ? nil : count, tag: tag, source: source, line: line)
  }

  private mutating func fail(_ message: String) {
    entry = nil
    finding = DictionaryFinding(.malformed, source: source, line: line, message: message)
  }

  // MARK: bytes

  private static func directive(_ text: String) -> DictionaryEntry.Directive? {
    text == "word" ? nil : DictionaryEntry.Directive(rawValue: text)
  }

  /// The parts between bars, with the signs that were escaped.
  private static func pieces(of field: Substring.UTF8View) -> [String] {
    var pieces: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in field {
      if isEscaped {
        let isSign = byte == UInt8(ascii: "|") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\\")
        pieces[pieces.count - 1] += isSign ? [byte] : [UInt8(ascii: "\\"), byte]
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "|") {
        pieces.append([])
      } else {
        pieces[pieces.count - 1].append(byte)
      }
    }
    if isEscaped { pieces[pieces.count - 1].append(UInt8(ascii: "\\")) }
    return pieces.map { String(Substring(trimmed(String(decoding: $0, as: UTF8.self).utf8[...]))) }
  }

  /// What stands before the last space and after it; `nil` where there is no word left before it.
  private static func lastField(
    of text: Substring.UTF8View
  ) -> (rest: Substring.UTF8View, last: Substring.UTF8View)? {
    guard let space = text.lastIndex(of: UInt8(ascii: " ")) else { return nil }
    let rest = trimmed(text[..<space])
    return rest.isEmpty ? nil : (rest, text[text.index(after: space)...])
  }

  /// Whether a word ends with a letter or digit of a script that has spaces between words.
  private static func endsLikeAWord(_ text: Substring.UTF8View) -> Bool {
    guard let last = Substring(text).unicodeScalars.last else { return false }
    let entry = ScalarEntry(scalar: last.value)
    return entry.isWordLike && !entry.script.isWrittenWithoutSpaces && last.value != 0x30FC
  }

  private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    var rest = text
    while rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    while rest.last == UInt8(ascii: " ") { rest = rest.dropLast() }
    return rest
  }
}

extension UInt8 {
  fileprivate var isASCIISmallLetter: Bool { (0x61...0x7A).contains(self) }
}
