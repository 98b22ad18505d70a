import CFrontMatter

/// The YAML that opens a Markdown document between `---` and `---` or `...`: metadata, no text.
struct FrontMatter: Equatable {
  /// The byte after its last line.
  var end: Int
  /// Whether it holds no key at all.
  var isEmpty = false
  var title: String?
  /// From `lang` or `language`.
  var language: String?

  /// What a document opens with.
  enum Finding: Equatable {
    case none
    case found(FrontMatter)
    /// Fenced like front matter, and no YAML; the line is the document's.
    case invalid(line: Int, reason: String)
  }

  /// It must be closed within so many bytes.
  static let longest = 1 << 16

  /// The front matter of a document whose text starts with `text`.
  static func find(in text: [UInt8]) -> Finding {
    let head = text.prefix(longest)
    guard let start = lineEnd(head, from: 0), isFence(head[..<start], ["---"]) else { return .none }
    var at = start
    while at < head.count {
      let next = lineEnd(head, from: at) ?? head.count
      // A last line without a line feed is whole only where the document ends.
      let isWhole = next < head.count || head.count == text.count || head.last == UInt8(ascii: "\n")
      if isWhole, isFence(head[at..<next], ["---", "..."]) {
        return parse(Array(head[start..<at]), end: next)
      }
      at = next
    }
    return .none
  }

  private static func parse(_ yaml: [UInt8], end: Int) -> Finding {
    guard let matter = unsafe cfrontmatter_parse(yaml, Int64(yaml.count)) else { return .none }
    defer { unsafe cfrontmatter_close(matter) }
    func value(_ key: String) -> String? {
      var length: Int64 = 0
      guard let bytes = unsafe cfrontmatter_value(matter, key, &length), length > 0 else { return nil }
      return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(length)), as: UTF8.self)
    }
    switch unsafe cfrontmatter_get_kind(matter) {
    case CFRONTMATTER_MAPPING:
      return .found(
        FrontMatter(end: end, title: value("title"), language: value("lang") ?? value("language")))
    case CFRONTMATTER_EMPTY: return .found(FrontMatter(end: end, isEmpty: true))
    case CFRONTMATTER_INVALID:
      return unsafe .invalid(
        line: Int(cfrontmatter_error_line(matter)) + 1, reason: String(cString: cfrontmatter_error(matter)))
    default: return .none  // a thematic break, text and another break
    }
  }

  /// The byte after the line feed that ends the line at `start`.
  private static func lineEnd(_ text: ArraySlice<UInt8>, from start: Int) -> Int? {
    text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
  }

  private static func isFence(_ line: ArraySlice<UInt8>, _ fences: [String]) -> Bool {
    let space = Array(" \t\r\n".utf8)
    var line = line
    while let last = line.last, space.contains(last) { line.removeLast() }
    return fences.contains { line.elementsEqual($0.utf8) }
  }
}
