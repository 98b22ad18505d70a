internal import TextKitLite

/// Writes words as `--dictionary` reads them, and as jieba does: a line a word, with its frequency.
struct DictionaryWriter: OutputWriter {
  mutating func write(_ item: some OutputItem, to sink: inout OutputSink) throws {
    guard let item = item as? DiscoveredWordOutput else { return }
    try sink.write("\(item.word.text) \(item.word.count)\n")
  }

  mutating func end(to sink: inout OutputSink) throws {}
}
