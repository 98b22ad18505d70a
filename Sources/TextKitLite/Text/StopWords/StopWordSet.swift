/// The stop words of a language, folded as its text is.
struct StopWordSet {
  private var words = ByteInterner()

  /// A set of words, each folded by `folder`.
  init(_ list: some Sequence<String>, folder: inout KeyFolder) throws(TextError) {
    var key: [UInt8] = []
    for word in list {
      try folder.fold(Array(word.utf8).span, into: &key)
      if !key.isEmpty { _ = words.intern(key.span, from: 0, to: key.count) }
    }
  }

  var count: Int { words.count }

  func contains(_ key: Span<UInt8>) -> Bool { contains(probe(key), key, from: 0, to: key.count) }

  /// Whether the bytes from `start` to `end`, which are looked up by `probe`, are a stop word.
  @inline(__always)
  func contains(_ probe: ByteInterner.Probe, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    words.count > 0 && words.holds(probe, text, from: start, to: end)
  }

  /// What a key is looked up by in any set.
  func probe(_ key: Span<UInt8>) -> ByteInterner.Probe { words.probe(key, from: 0, to: key.count, tag: 0) }
}
