internal import TextKitLite

/// CoNLL-U (universaldependencies.org/format.html) with sentences, forms and spaces, and no annotation: valid at
/// level 1 of the validator of Universal Dependencies.
///
/// The validator asks for NFC and takes no U+FFFD, which becomes U+25A1, a square for what is missing; white space inside
/// a form is a single U+0020. `# text` is what the forms and `SpaceAfter=No` give.
struct CoNLLUWriter: SentenceWriter {
  private let normalizer = Normalizer(form: .nfc)
  private var document: ExportedDocument?
  private var name = ""
  private var sentences = 0

  mutating func begin(_ document: ExportedDocument, to sink: inout OutputSink) throws {
    self.document = document
    name = "d\(document.number)"
    sentences = 0
  }

  mutating func write(
    _ sentence: SegmentedSentence, by segmenter: DocumentSegmenter, to sink: inout OutputSink
  ) throws {
    var lines = ""
    var text = ""
    for (index, piece) in sentence.words.enumerated() {
      let form = try form(of: sentence.text.text(of: piece))
      let isLast = index + 1 == sentence.words.count
      text += form
      if sentence.spacesAfter[index] { if !isLast { text += " " } }
      let miscellany = sentence.spacesAfter[index] ? "_" : "SpaceAfter=No"
      lines += "\(index + 1)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(miscellany)\n"
    }
    sentences += 1
    var head = ""
    if let document {
      head += "# newdoc id = \(try comment(document.info.id))\n# language = \(document.language)\n"
      if let title = document.info.title { head += "# title = \(try comment(title))\n" }
      self.document = nil
    }
    if sentence.startsParagraph { head += "# newpar\n" }
    head += "# sent_id = \(name)-s\(sentences)\n# text = \(try normalizer.normalized(text))\n"
    try sink.write(head + lines + "\n")
  }

  /// A token that is all white space or ignorable still needs a form.
  private func form(of token: ArraySlice<UInt8>) throws -> String {
    if token.allSatisfy({ 0x21...0x7E ~= $0 }) { return String(decoding: token, as: UTF8.self) }
    let form = try valid(WordText.column(token))
    return form.isEmpty ? Self.missing : form
  }

  /// A value of a comment: one line.
  private func comment(_ text: String) throws -> String { try valid(DelimitedDialect.tsv.field(text)) }

  private func valid(_ text: String) throws -> String {
    try normalizer.normalized(text.replacing("\u{FFFD}", with: Self.missing))
  }

  private static let missing = "\u{25A1}"
}
