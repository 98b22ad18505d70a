extension ConcordanceText {
  /// What stands on one side of a find.
  struct Context {
    var items: Range<Int>
    /// The running words among the items, the nearest first.
    var words: [Int]
    /// The first byte and the one after the last.
    var start: Int
    var end: Int
  }

  /// The last `words` running words before an item, with what stands between them.
  func context(before end: Int, words count: Int) -> Context {
    var words: [Int] = []
    var first = end
    while first > 0, words.count < count {
      first -= 1
      if items[first].isRunningWord { words.append(first) }
    }
    return Context(
      items: first..<end, words: words,
      start: first < items.count ? items[first].range.lowerBound : bytes.count,
      end: bytes.count)
  }

  /// The next `words` running words from an item on, with what stands between them and directly after.
  func context(after start: Int, words count: Int) -> Context {
    var words: [Int] = []
    var end = start
    while end < items.count, words.count < count {
      if items[end].isRunningWord { words.append(end) }
      end += 1
    }
    return Context(
      items: start..<end, words: words, start: 0, end: end > 0 ? items[end - 1].range.upperBound : 0)
  }

  /// The running words among some items.
  func words(in range: Range<Int>) -> [Int] { range.filter { items[$0].isRunningWord } }

  /// The items that share a byte with a stretch; where none does, the place at which one would stand.
  func items(touching range: Range<Int>) -> Range<Int> {
    let first = firstItem { $0.upperBound > range.lowerBound }
    let end = firstItem { $0.lowerBound >= range.upperBound }
    return first..<max(first, end)
  }

  /// Whether most letters of some items run from right to left.
  func isRightToLeft(_ range: Range<Int>) -> Bool {
    var balance = 0
    for item in items[range] where item.isRunningWord {
      balance += item.isRightToLeft ? item.range.count : -item.range.count
    }
    return balance > 0
  }

  /// The first item whose bytes are so, where those of all later ones are too.
  private func firstItem(where isSo: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = items.count
    while low < high {
      let middle = (low + high) / 2
      if isSo(items[middle].range) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
