/// The encoding that an HTML document declares in its first 1,024 bytes.
enum HTMLCharset {
  /// `<meta charset>` or `<meta http-equiv=Content-Type content="…; charset=…">`, else the XML declaration,
  /// as the HTML Standard's prescan finds them; `nil` where there is none or its label is unknown.
  static func declared(in bytes: [UInt8]) -> CharacterEncoding? {
    let head = Array(bytes.prefix(1024))
    return meta(in: head) ?? xml(in: head)
  }

  private static func meta(in bytes: [UInt8]) -> CharacterEncoding? {
    var scanner = HTMLTagScanner(bytes)
    while let tag = scanner.nextTag() {
      guard tag.name == "meta" else { continue }
      if let label = tag.attributes["charset"], let encoding = encoding(label) { return encoding }
      let isType = tag.attributes["http-equiv"]?.lowercased() == "content-type"
      if isType, let content = tag.attributes["content"], let label = charset(in: content),
        let encoding = encoding(label)
      {
        return encoding
      }
    }
    return nil
  }

  /// A document whose declaration was read byte for byte is in no encoding of wider units.
  private static func encoding(_ label: String) -> CharacterEncoding? {
    if label.lowercased() == "x-user-defined" { return CharacterEncoding(label: "windows-1252") }
    guard let encoding = CharacterEncoding(label: label) else { return nil }
    return encoding.name.hasPrefix("UTF-16") || encoding.name.hasPrefix("UTF-32") ? .utf8 : encoding
  }

  /// The label in `text/html; charset=gbk`.
  private static func charset(in content: String) -> String? {
    var rest = Array(content.utf8)[...]
    let word = Array("charset".utf8)
    while !rest.isEmpty {
      guard rest.prefix(word.count).elementsEqual(word, by: { $0 | 0x20 == $1 }) else {
        rest.removeFirst()
        continue
      }
      rest = rest.dropFirst(word.count).drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
      }
      return String(decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }, as: UTF8.self)
    }
    return nil
  }

  /// The encoding of `<?xml version="1.0" encoding="…"?>` at the very start.
  private static func xml(in bytes: [UInt8]) -> CharacterEncoding? {
    guard bytes.starts(with: Array("<?xml".utf8)), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    var scanner = HTMLTagScanner(Array("<xml ".utf8) + bytes[5..<end] + [UInt8(ascii: ">")])
    return scanner.nextTag()?.attributes["encoding"].flatMap(encoding)
  }
}
