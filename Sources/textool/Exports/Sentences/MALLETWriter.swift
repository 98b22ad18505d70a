internal import TextKitLite

/// A document a line for `mallet import-file --keep-sequence --token-regex '\S+'`: its name, its language as the label,
/// and the keys of its terms in their order.
///
/// White space in a name, and `%`, are percent-encoded, and inside a term U+00A0; documents without terms have no line.
struct MALLETWriter: SentenceWriter {
  private var head: [UInt8] = []
  private var line: [UInt8] = []

  mutating func begin(_ document: ExportedDocument, to sink: inout OutputSink) throws {
    head = []
    for scalar in document.info.id.unicodeScalars {
      let bytes = Array(String(Character(scalar)).utf8)
      let isPlain = scalar != "%" && !scalar.properties.isWhitespace && scalar.value >= 0x20
      head +=
        isPlain
        ? bytes
        : bytes.flatMap { Array("%\($0 < 16 ? "0" : "")\(String($0, radix: 16, uppercase: true))".utf8) }
    }
    head += Array("\t\(document.language)\t".utf8)
  }

  mutating func write(
    _ sentence: SegmentedSentence, by segmenter: DocumentSegmenter, to sink: inout OutputSink
  ) throws {
    line.removeAll(keepingCapacity: true)
    for piece in sentence.words {
      guard let key = try segmenter.countedKey(of: piece, in: sentence.text) else { continue }
      line += head.isEmpty ? [UInt8(ascii: " ")] : head
      head = []
      WordText.append(key, to: &line)
    }
    try sink.write(bytes: line)
  }

  mutating func end(to sink: inout OutputSink) throws {
    if head.isEmpty { try sink.write("\n") }
  }
}
