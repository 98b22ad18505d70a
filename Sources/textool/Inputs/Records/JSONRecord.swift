/// A field of a record.
enum JSONValue: Equatable {
  case string([UInt8])
  /// As it is spelled: an id of 20 digits keeps them all.
  case number(String)
  /// What it is instead, for a message.
  case other(String)

  var string: [UInt8]? {
    if case .string(let bytes) = self { bytes } else { nil }
  }
}

/// A JSON object with the few of its fields that are asked for; of a field that comes twice, the last.
struct JSONRecord {
  private(set) var values: [String: JSONValue] = [:]
  /// Halves of surrogate pairs in those fields, replaced by U+FFFD.
  private(set) var replacedSurrogates = 0

  /// Parses one object and nothing after it. Linear, at any depth of nesting.
  init(_ bytes: [UInt8], fields: Set<String>) throws(JSONError) {
    var scanner = JSONScanner(bytes)
    guard scanner.peek() == UInt8(ascii: "{") else { throw scanner.error("no object") }
    try scanner.expect(UInt8(ascii: "{"))
    if scanner.peek() == UInt8(ascii: "}") {
      try scanner.expect(UInt8(ascii: "}"))
    } else {
      try readFields(&scanner, fields)
    }
    guard scanner.peek() == nil else { throw scanner.error("something follows the object") }
    replacedSurrogates = scanner.replacedSurrogates
  }

  private mutating func readFields(_ scanner: inout JSONScanner, _ fields: Set<String>) throws(JSONError) {
    while true {
      _ = scanner.peek()
      let key = String(decoding: try scanner.string(), as: UTF8.self)
      try scanner.expect(UInt8(ascii: ":"))
      if fields.contains(key) {
        values[key] = try value(&scanner)
      } else {
        try scanner.skipValue()
      }
      guard scanner.peek() == UInt8(ascii: ",") else { break }
      try scanner.expect(UInt8(ascii: ","))
    }
    try scanner.expect(UInt8(ascii: "}"))
  }

  private func value(_ scanner: inout JSONScanner) throws(JSONError) -> JSONValue {
    switch scanner.peek() {
    case UInt8(ascii: "\""): return .string(try scanner.string())
    case UInt8(ascii: "{"):
      try scanner.skipValue()
      return .other("an object")
    case UInt8(ascii: "["):
      try scanner.skipValue()
      return .other("an array")
    default:
      let word = try scanner.word()
      return ["true", "false", "null"].contains(word) ? .other(word) : .number(word)
    }
  }
}
