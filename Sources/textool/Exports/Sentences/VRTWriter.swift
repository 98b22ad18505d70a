internal import TextKitLite

/// Verticalized text for the IMS Open Corpus Workbench (`cwb-encode -xsB -P key -P class -S doc:0+id+language+title -S p -S s
/// -0 g`) and Sketch Engine: a line a token with word, key and class, `<g/>` where no space stood.
///
/// The file is XML without a root: `&`, `<`, `>` and `"` are entities.
struct VRTWriter: SentenceWriter {
  private var isInParagraph = false

  mutating func begin(_ document: ExportedDocument, to sink: inout OutputSink) throws {
    var tag = "<doc id=\"\(Self.escaped(document.info.id))\" language=\"\(document.language)\""
    if let title = document.info.title { tag += " title=\"\(Self.escaped(title))\"" }
    try sink.write(tag + ">\n")
    isInParagraph = false
  }

  mutating func write(
    _ sentence: SegmentedSentence, by segmenter: DocumentSegmenter, to sink: inout OutputSink
  ) throws {
    var lines = ""
    if sentence.startsParagraph || !isInParagraph {
      lines += isInParagraph ? "</p>\n<p>\n" : "<p>\n"
      isInParagraph = true
    }
    lines += "<s>\n"
    for (index, piece) in sentence.words.enumerated() {
      if index > 0, !sentence.spacesAfter[index - 1] { lines += "<g/>\n" }
      let word = Self.column(sentence.text.text(of: piece))
      let key = Self.escaped(WordText.column(try segmenter.key(of: piece, in: sentence.text)))
      let tokenClass = piece.tokenClass?.name ?? TokenClass.word.name
      lines += "\(word)\t\(key.isEmpty ? word : key)\t\(tokenClass)\n"
    }
    try sink.write(lines + "</s>\n")
  }

  mutating func end(to sink: inout OutputSink) throws {
    try sink.write(isInParagraph ? "</p>\n</doc>\n" : "</doc>\n")
  }

  private static func column(_ token: some Sequence<UInt8>) -> String {
    let text = escaped(WordText.column(token))
    return text.isEmpty ? "\u{25A1}" : text  // a line without a word would be none
  }

  /// Text as XML has it; tabs and line ends by number, since readers make spaces of them in attributes.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      // Not in XML 1.0 (section 2.2).
      case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
