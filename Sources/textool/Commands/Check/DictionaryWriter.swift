internal import TextKitLite

/// Writes words as `--dictionary` reads them, and as jieba does: a line a word.
///
/// Without a frequency a word wins over its pieces. How often it occurs in these documents is no frequency on the scale of
/// the lexicon, and as one it would let the pieces win.
struct DictionaryWriter: OutputWriter {
  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    guard let item = item as? DiscoveredWordOutput else { return }
    try sink.write("\(item.word.text)\n")
  }

  mutating func end(to sink: inout OutputSink) throws {}
}
