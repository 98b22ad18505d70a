internal import TextKitLite

/// One sentence a line for KenLM's `lmplz` and other builders of language models: the keys of all its tokens, parted
/// by a space. `--fold none` keeps the words as they are written.
struct KenLMWriter: SentenceWriter {
  private var line: [UInt8] = []

  mutating func write(
    _ sentence: SegmentedSentence, by segmenter: DocumentSegmenter, to sink: inout OutputSink
  ) throws {
    line.removeAll(keepingCapacity: true)
    for piece in sentence.words {
      let key = try segmenter.key(of: piece, in: sentence.text)
      guard !key.isEmpty else { continue }
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      WordText.appendForModel(key, to: &line)
    }
    guard !line.isEmpty else { return }
    line.append(UInt8(ascii: "\n"))
    try sink.write(bytes: line)
  }
}
