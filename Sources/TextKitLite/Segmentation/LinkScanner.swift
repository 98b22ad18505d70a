/// Finds the ends of URLs, e-mail addresses, mentions and hashtags in the bytes of a text.
///
/// Each call looks at the bytes of the link and a few around it: linear, no allocation.
enum LinkScanner {
  /// The end of a URL that starts at `start`, or `nil` where none does: `http`, `https`, `ftp` with `://`,
  /// or `www.`. A URL ends at white space, at what RFC 3986 does not allow, and before closing punctuation.
  static func url(in text: Span<UInt8>, at start: Int) -> Int? {
    let schemes: [StaticString] = ["https://", "http://", "ftp://", "ftps://", "www."]
    var body: Int?
    for scheme in schemes where text.holdsIgnoringCase(scheme, at: start) {
      body = start + scheme.utf8CodeUnitCount
      break
    }
    guard let body else { return nil }
    var end = body
    var openParentheses = 0
    while end < text.count, isURLByte(text[end]) {
      if text[end] == UInt8(ascii: "(") { openParentheses += 1 }
      if text[end] == UInt8(ascii: ")") {
        if openParentheses == 0 { break }  // it closes what was opened before the URL
        openParentheses -= 1
      }
      end += 1
    }
    while end > body, isTrailing(text[end - 1]) { end -= 1 }
    return end > body ? end : nil
  }

  /// RFC 5321, 4.5.3.1: bytes of a local part and of a domain.
  private static let (longestLocalPart, longestDomain) = (64, 255)

  /// The bytes of an e-mail address around the `@` at an offset (the common part of RFC 5321 and 6531: a
  /// local part of ASCII and other Latin letters, an ASCII domain with a dot), or `nil`.
  static func email(in text: Span<UInt8>, around at: Int, table: inout ScalarTable) -> Range<Int>? {
    var start = at
    while start > 0, at - start <= longestLocalPart {
      if isLocalByte(text[start - 1]) {
        start -= 1
      } else {
        let scalar = text.scalar(before: start)
        let entry = table.entry(of: scalar.value)
        guard scalar.width > 1, entry.script == .latin && entry.isLetter || entry.isMark else { break }
        start -= scalar.width
      }
    }
    guard at - start <= longestLocalPart else { return nil }
    while start < at, text[start] == UInt8(ascii: ".") { start += 1 }
    var end = at + 1
    var lastDot: Int?
    while end < text.count, end - at - 1 <= longestDomain, isDomainByte(text[end]) {
      if text[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    if end - at - 1 > longestDomain { return nil }
    while end > at + 1, !isAlphanumeric(text[end - 1]) { end -= 1 }
    guard start < at, let lastDot = lastDot.map({ $0 < end ? $0 : text.lastDot(before: end, after: at) }),
      let dot = lastDot, dot > at + 1, end - dot > 2
    else { return nil }
    return start..<end
  }

  /// The end of a mention or hashtag whose sign (`@`, `#`) ends at `start`: its name is word-like scalars
  /// and `_`; one that starts in ASCII ends with ASCII, so that Chinese may follow without a space.
  static func name(in text: Span<UInt8>, at start: Int, table: inout ScalarTable, isASCIIOnly: Bool) -> Int? {
    var end = start
    var hasLetter = false
    let stopsAtNonASCII = isASCIIOnly && start < text.count && text[start] < 0x80
    while end < text.count {
      let scalar = text.scalar(at: end)
      if stopsAtNonASCII, scalar.value >= 0x80 { break }
      let entry = table.entry(of: scalar.value)
      guard entry.isWordLike || scalar.value == 0x5F else { break }
      hasLetter = hasLetter || entry.isLetter
      end += scalar.width
    }
    return hasLetter ? end : nil
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
      UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: true
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "]"),
      UInt8(ascii: "["), UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    default: isAlphanumeric(byte)
    }
  }

  private static func isDomainByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || isAlphanumeric(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}

extension Span<UInt8> {
  /// Whether ASCII bytes stand at an offset, in either case.
  fileprivate func holdsIgnoringCase(_ bytes: StaticString, at offset: Int) -> Bool {
    let length = bytes.utf8CodeUnitCount
    guard offset + length <= count else { return false }
    return bytes.withUTF8Buffer { wanted in
      for index in 0..<length {
        let byte = self[offset + index]
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if unsafe lower != wanted[index] { return false }
      }
      return true
    }
  }

  fileprivate func lastDot(before end: Int, after start: Int) -> Int? {
    var index = end - 1
    while index > start {
      if self[index] == UInt8(ascii: ".") { return index }
      index -= 1
    }
    return nil
  }
}
