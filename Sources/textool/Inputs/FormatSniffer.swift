/// Finds the format of a file whose format the user did not name.
enum FormatSniffer {
  /// The format that the name says; `.gz` and `.zst` are seen through. `nil` where contents decide, which
  /// is so for `.txt` too: front matter makes it Markdown.
  static func format(ofName path: InputPath) -> InputFormat? {
    let compressed: Set<String> = ["gz", "gzip", "zst", "zstd"]
    guard let last = path.extensions.first(where: { !compressed.contains($0) }) else { return nil }
    return switch last {
    case "md", "markdown": .markdown
    case "html", "htm", "xhtml": .html
    case "jsonl", "ndjson": .jsonl
    case "csv": .csv
    case "tsv": .tsv
    case "conllu": .conllu
    case "vert", "vrt": .vert
    default: nil
    }
  }

  /// The format that a document's first text says.
  static func format(ofText text: [UInt8]) -> InputFormat {
    if looksLikeHTML(text) { return .html }
    if case .found(let matter) = FrontMatter.find(in: text), !matter.isEmpty { return .markdown }
    return .text
  }

  /// Whether a text opens with `<!doctype html` or `<html`, after white space, comments and an XML declaration.
  static func looksLikeHTML(_ text: [UInt8]) -> Bool {
    var rest = text.prefix(4096)[...]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if starts(rest, with: "<!--") {
        guard let end = end(of: "-->", in: rest) else { return false }
        rest = rest[end...]
      } else if starts(rest, with: "<?xml") {
        guard let end = end(of: "?>", in: rest) else { return false }
        rest = rest[end...]
      } else {
        break
      }
    }
    for opening in ["<!doctype html", "<html"] where starts(rest, with: opening) {
      let next = rest.dropFirst(opening.utf8.count).first ?? UInt8(ascii: ">")
      return next <= 0x20 || next == UInt8(ascii: ">")
    }
    return false
  }

  /// Whether a stream without a name starts with a JSON object that has the text field.
  static func looksLikeJSONLines(_ start: [UInt8], textField: String) -> Bool {
    guard start.first == UInt8(ascii: "{") else { return false }
    let line = start.firstIndex(of: UInt8(ascii: "\n")).map { Array(start[..<$0]) } ?? start
    return (try? JSONRecord(line, fields: [textField]))?.values[textField]?.string != nil
  }

  private static func starts(_ text: ArraySlice<UInt8>, with lower: String) -> Bool {
    let word = Array(lower.utf8)
    guard text.count >= word.count else { return false }
    return zip(text, word).allSatisfy { byte, expected in
      byte == expected || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == expected
    }
  }

  /// Where `mark` ends, at its first place.
  private static func end(of mark: String, in text: ArraySlice<UInt8>) -> Int? {
    let mark = Array(mark.utf8)
    return text.indices.first { text[$0...].starts(with: mark) }.map { $0 + mark.count }
  }
}
