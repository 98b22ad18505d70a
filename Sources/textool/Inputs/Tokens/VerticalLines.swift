/// The lines of a vertical file, as corpus managers (CWB, Manatee) read them.
///
/// The first column is the word, tabs part it from others. Lines of structure are no tokens: `<doc id="…">`
/// and `<text id="…">` start a document, `<s>`, `<p>`, `<head>` and the like end a sentence, `<g/>` says that
/// no space stood between two tokens, which stay two; all others are passed over.
struct VerticalLines: TokenLines {
  private(set) var header = DocumentHeader()
  private var hasHeader = false
  /// Structures whose edges no sentence crosses.
  private static let breaks: Set<String> = [
    "doc", "text", "s", "p", "head", "div", "body", "title", "item", "list", "quote", "u", "utterance",
  ]

  mutating func take(_ line: ArraySlice<UInt8>, into text: inout TokenText) throws(MalformedLine) {
    guard line.contains(where: { $0 > 0x20 }) else { return text.endSentence() }
    if let tag = VerticalTag(line) {
      if Self.breaks.contains(tag.name) { text.endSentence() }
      let startsDocument = tag.opens && (tag.name == "doc" || tag.name == "text")
      if startsDocument, !hasHeader {
        hasHeader = true
        header.id = tag.value("id")
        header.title = tag.value("title")
        header.language = tag.value("lang") ?? tag.value("language")
      }
      return
    }
    let word = line.prefix { $0 != UInt8(ascii: "\t") }
    guard word.contains(where: { $0 > 0x20 }) else {
      throw MalformedLine(reason: "has no word in its first column; mend or remove it")
    }
    text.append(Self.trimmed(word))
  }

  private static func trimmed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word.drop { $0 <= 0x20 }
    while let last = word.last, last <= 0x20 { word.removeLast() }
    return word
  }
}
