/// The tokens of a stretch of text in their order, punctuation included, in two to three bytes each: for what needs more
/// than counts. Kept where it is asked for alone.
struct TokenSequence: Sendable {
  /// A token of the sequence.
  struct Item {
    var surface: UInt32
    /// Whether a line ended before it.
    var followsLineBreak: Bool
    /// Whether it is the first of its sentence.
    var startsSentence: Bool
  }

  private var packed: [UInt8] = []

  mutating func append(_ item: Item) {
    let flags: UInt64 = (item.followsLineBreak ? 1 : 0) | (item.startsSentence ? 2 : 0)
    PackedIntegers.append(UInt64(item.surface) << 2 | flags, to: &packed)
  }

  /// Calls `body` with each token.
  func forEachItem(_ body: (Item) -> Void) {
    var offset = 0
    while offset < packed.count {
      let value = PackedIntegers.next(packed, at: &offset)
      body(
        Item(
          surface: UInt32(truncatingIfNeeded: value >> 2), followsLineBreak: value & 1 != 0,
          startsSentence: value & 2 != 0))
    }
  }

  /// The same with other ids.
  func translated(_ translate: (UInt32) -> UInt32) -> TokenSequence {
    var copy = TokenSequence()
    forEachItem { item in
      var item = item
      item.surface = translate(item.surface)
      copy.append(item)
    }
    return copy
  }

  /// The tokens of one chunk of a document, with the chunk's number in it.
  struct Part: Sendable {
    var chunk: Int
    var tokens = TokenSequence()
  }
}
