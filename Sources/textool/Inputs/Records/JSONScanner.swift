/// What is wrong with a JSON text, and where.
struct JSONError: Error, Equatable {
  /// The byte of the text, from 0.
  var offset: Int
  var reason: String
}

/// Reads JSON (RFC 8259) token by token in linear time; nesting costs a byte of heap a level, no stack.
struct JSONScanner {
  private let bytes: [UInt8]
  private(set) var at = 0
  /// Halves of surrogate pairs without their other half, replaced by U+FFFD.
  private(set) var replacedSurrogates = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next byte that is no white space; `nil` at the end.
  mutating func peek() -> UInt8? {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return bytes[at]
      }
    }
    return nil
  }

  func error(_ reason: String) -> JSONError { JSONError(offset: at, reason: reason) }

  mutating func expect(_ byte: UInt8) throws(JSONError) {
    guard peek() == byte else {
      throw error(at == bytes.count ? "ends too soon" : "a \(Character(Unicode.Scalar(byte))) is missing")
    }
    at += 1
  }

  /// A string's text, its escapes decoded.
  mutating func string() throws(JSONError) -> [UInt8] {
    let start = at + 1
    let isPlain = try skipString()
    return isPlain ? Array(bytes[start..<at - 1]) : unescape(start..<at - 1)
  }

  /// Passes a string; whether it is without escapes.
  @discardableResult
  mutating func skipString() throws(JSONError) -> Bool {
    try expect(UInt8(ascii: "\""))
    var isPlain = true
    while at < bytes.count {
      at = Self.plainEnd(in: bytes.span, from: at)
      guard at < bytes.count else { break }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        at += 1
        return isPlain
      case UInt8(ascii: "\\"):
        isPlain = false
        try checkEscape()
      default: throw error("a control character in a string must be escaped")
      }
    }
    throw error("a string is not closed")
  }

  /// Where the next quote, backslash or control character stands: nothing else in a string needs a look.
  private static func plainEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      at += 1
    }
    return at
  }

  private mutating func checkEscape() throws(JSONError) {
    guard at + 1 < bytes.count else { throw error("a string is not closed") }
    switch bytes[at + 1] {
    case UInt8(ascii: "u"):
      guard unit(at: at) != nil else { throw error("a \\u takes four hexadecimal digits") }
      at += 6
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    default: throw error("an unknown escape in a string")
    }
  }

  /// The UTF-16 code unit of the `\uXXXX` at `place`; `nil` where there is none.
  private func unit(at place: Int) -> UInt16? {
    guard place + 6 <= bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
    else {
      return nil
    }
    var unit: UInt16 = 0
    for index in place + 2..<place + 6 {
      guard let digit = Self.hexDigit(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private mutating func unescape(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var place = range.lowerBound
    while place < range.upperBound {
      let plainEnd = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: "\\")) ?? range.upperBound
      text += bytes[place..<plainEnd]
      place = plainEnd
      guard place < range.upperBound else { break }
      switch bytes[place + 1] {
      case UInt8(ascii: "u"):
        place += append(at: place, to: &text)
        continue
      case UInt8(ascii: "b"): text.append(0x08)
      case UInt8(ascii: "f"): text.append(0x0C)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "t"): text.append(0x09)
      case let itself: text.append(itself)
      }
      place += 2
    }
    return text
  }

  /// Appends the scalar of the escape at `place`, a surrogate pair taken together; the length of its source.
  private mutating func append(at place: Int, to text: inout [UInt8]) -> Int {
    guard let unit = unit(at: place) else { return 2 }
    if let scalar = Unicode.Scalar(unit) {
      Self.append(scalar, to: &text)
      return 6
    }
    if unit < 0xDC00, let low = self.unit(at: place + 6), (0xDC00...0xDFFF).contains(low) {
      let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
      if let scalar = Unicode.Scalar(value) { Self.append(scalar, to: &text) }
      return 12
    }
    replacedSurrogates += 1
    text += [0xEF, 0xBF, 0xBD]
    return 6
  }

  /// Passes a number, `true`, `false` or `null`; its text.
  mutating func word() throws(JSONError) -> String {
    let start = at
    while at < bytes.count, !Self.endsWord(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || isNumber(bytes[start..<at]) else {
      at = start
      throw error(start == bytes.count ? "ends too soon" : "no JSON value")
    }
    return word
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { text.append(byte) }
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  private func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    func digits() -> Int {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      rest.removeFirst(count)
      return count
    }
    let startsWithZero = rest.first == 0x30
    let whole = digits()
    guard whole == 1 || whole > 1 && !startsWithZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard digits() > 0 else { return false }
    }
    if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Passes a value of any kind and depth.
  mutating func skipValue() throws(JSONError) {
    let (object, array) = (UInt8(ascii: "{"), UInt8(ascii: "["))
    var open: [UInt8] = []
    repeat {
      let first = peek()
      if let first, first == object || first == array {
        at += 1
        if peek() != first + 2 {  // `}` and `]` stand two after `{` and `[`
          open.append(first)
          if first == object { try skipKey() }
          continue
        }
        at += 1
      } else if first == UInt8(ascii: "\"") {
        try skipString()
      } else {
        _ = try word()
      }
      while let container = open.last {
        if peek() == UInt8(ascii: ",") {
          at += 1
          if container == object { try skipKey() }
          break
        }
        try expect(container + 2)
        open.removeLast()
      }
    } while !open.isEmpty
  }

  private mutating func skipKey() throws(JSONError) {
    _ = peek()
    try skipString()
    try expect(UInt8(ascii: ":"))
  }
}
