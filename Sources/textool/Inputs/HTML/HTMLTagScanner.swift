/// Reads start tags with their attributes, past comments and text: enough for a document's head.
struct HTMLTagScanner {
  struct Tag {
    /// In lower case.
    var name: String
    /// By names in lower case; the first of several counts.
    var attributes: [String: String] = [:]
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func nextTag() -> Tag? {
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.starts(with: Array("!--".utf8)) {
        skipComment()
      } else if let first = rest.first, isLetter(first) {
        return tag()
      }
    }
    return nil
  }

  private mutating func skipComment() {
    rest = rest.dropFirst(3)
    let end = Array("-->".utf8)
    while !rest.isEmpty, !rest.starts(with: end) { rest.removeFirst() }
  }

  private mutating func tag() -> Tag? {
    var tag = Tag(name: word(until: "/>"))
    while true {
      rest = rest.drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      guard let next = rest.first else { return nil }  // cut off: nothing of it is sure
      if next == UInt8(ascii: ">") { return tag }
      let name = word(until: "=/>")
      if name.isEmpty { rest.removeFirst() }
      rest = rest.drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else {
        if tag.attributes[name] == nil { tag.attributes[name] = "" }
        continue
      }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      let value = value()
      if tag.attributes[name] == nil { tag.attributes[name] = value }
    }
  }

  private mutating func value() -> String {
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let bytes = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      rest = rest.dropFirst(bytes.count)
      return String(decoding: bytes, as: UTF8.self)
    }
    let bytes = rest.dropFirst().prefix { $0 != quote }
    rest = rest.dropFirst(bytes.count + 2)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func word(until ends: String) -> String {
    let ends = Array(ends.utf8)
    let bytes = rest.prefix { $0 > 0x20 && !ends.contains($0) }
    rest = rest.dropFirst(bytes.count)
    return String(decoding: bytes, as: UTF8.self).lowercased()
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
