/// A line of structure in a vertical file: `<doc id="7">`, `</s>`, `<g/>`; also a comment or a declaration.
struct VerticalTag {
  /// Empty for a comment or declaration.
  var name: String
  /// Whether it is a start tag.
  var opens: Bool
  private var attributes: ArraySlice<UInt8>

  /// `nil` where the line is a token, as `<` and `<3` are.
  init?(_ line: ArraySlice<UInt8>) {
    var line = line
    while let last = line.last, last <= 0x20 { line.removeLast() }
    guard line.first == UInt8(ascii: "<"), line.last == UInt8(ascii: ">"), line.count > 2 else { return nil }
    var inside = line.dropFirst().dropLast()
    guard let first = inside.first else { return nil }
    if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") {
      (name, opens, attributes) = ("", false, [])
      return
    }
    let closes = first == UInt8(ascii: "/")
    if closes { inside.removeFirst() }
    let isEmpty = inside.last == UInt8(ascii: "/")
    if isEmpty { inside.removeLast() }
    let word = inside.prefix { $0 > 0x20 }
    guard let start = word.first, Self.isLetter(start), word.allSatisfy(Self.isNamePart) else { return nil }
    name = String(decoding: word, as: UTF8.self).lowercased()
    opens = !closes && !isEmpty
    attributes = inside.dropFirst(word.count)
  }

  /// The value of an attribute; `nil` where it is missing or empty.
  func value(_ name: String) -> String? {
    var scanner = HTMLTagScanner(Array("<x ".utf8) + attributes + [UInt8(ascii: ">")])
    let value = scanner.nextTag()?.attributes[name]
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E || byte == 0x3A
  }
}
