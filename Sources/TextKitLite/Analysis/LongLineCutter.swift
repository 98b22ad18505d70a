/// Finds where a line that is too long for one chunk may be cut without changing a boundary.
///
/// ICU's rules start afresh at each boundary, so that text segmented from a true boundary on has the same
/// boundaries as in the whole. The cut goes after a word and before white space or punctuation: such a
/// boundary is one of the rules, never one that the dictionary found with the help of what follows; and after
/// a letter the sentence rules, too, remember nothing of what came before.
struct LongLineCutter: ~Copyable {
  struct Cut {
    /// Bytes of the line that come before the cut.
    var length: Int
    /// Bytes before the cut that the next chunk needs to see again.
    var contextLength: Int
  }

  /// Segments that the next chunk sees again: more than the longest n-gram with the spaces in it.
  private static let contextSegments = 4 * NGramCounter.longest
  private var segmenter: Segmenter
  private var segments: [Segment] = []

  init() throws(TextError) {
    segmenter = try Segmenter(unit: .word)
  }

  /// Cuts a line near its end, and after byte `minimum`.
  mutating func cut(_ line: Span<UInt8>, after minimum: Int) throws(TextError) -> Cut {
    var windowLength = 1 << 14
    while true {
      let start = max(0, line.count - windowLength)
      if let cut = try cut(line, windowStart: line.scalarStart(at: start), after: minimum) { return cut }
      if start == 0 { break }
      windowLength *= 8
    }
    return cutInside(line)
  }

  /// Cuts a line of segmented text after its last separator, and after byte `minimum`.
  func cut(segmented line: Span<UInt8>, after minimum: Int) -> Cut {
    var end: Int?
    var seen = 0
    var index = line.count - 1
    while index > 0 {
      let width = line.separator(at: index)?.width ?? 0
      if width > 0, index + width <= line.count {
        guard let end else {
          guard index + width > minimum else { break }
          end = index + width
          continue
        }
        seen += 1
        if seen > Self.contextSegments { return Cut(length: end, contextLength: end - index - width) }
      }
      index -= 1
    }
    guard let end else { return cutInside(line) }
    return Cut(length: end, contextLength: end)
  }

  private func cutInside(_ line: Span<UInt8>) -> Cut {
    // One token fills the line: no text that was written. It is cut between two scalars.
    return Cut(length: line.scalarStart(at: line.count - 1), contextLength: 0)
  }

  /// The best cut in a window; `nil` where it holds none.
  private mutating func cut(_ line: Span<UInt8>, windowStart: Int, after minimum: Int) throws(TextError)
    -> Cut?
  {
    let window = line.extracting(windowStart..<line.scalarStart(at: line.count))
    let count = try segmenter.fill(&segments, with: window)
    // The window may start inside a token and ends inside one: the first and last segments prove nothing.
    let first = windowStart == 0 ? 0 : min(16, count / 4)
    var fallback: Int?
    var index = count - 3
    while index > first {
      let length = windowStart + segments[index].end
      if length <= minimum { break }
      let isAfterWord = segments[index].status >= 200
      if isAfterWord, segments[index + 1].status == 0 { return cut(at: index, first: first, windowStart) }
      if fallback == nil || isAfterWord && segments[fallback ?? index].status < 200 { fallback = index }
      index -= 1
    }
    return fallback.map { cut(at: $0, first: first, windowStart) }
  }

  private func cut(at index: Int, first: Int, _ windowStart: Int) -> Cut {
    let contextIndex = max(first, index - Self.contextSegments)
    let end = segments[index].end
    return Cut(length: windowStart + end, contextLength: end - segments[contextIndex].end)
  }
}

extension Span<UInt8> {
  /// The start of the scalar that holds a byte; a text's end is itself unless a scalar is cut off by it.
  fileprivate func scalarStart(at offset: Int) -> Int {
    var start = Swift.min(offset, count)
    if start == count {
      guard start > 0 else { return 0 }
      var lead = start - 1
      while lead > 0, self[lead] & 0xC0 == 0x80 { lead -= 1 }
      let width = self[lead] < 0x80 ? 1 : self[lead] < 0xE0 ? 2 : self[lead] < 0xF0 ? 3 : 4
      return lead + width == start ? start : lead
    }
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
