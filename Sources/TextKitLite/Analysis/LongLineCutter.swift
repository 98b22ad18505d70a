/// Finds where a line that is too long for one chunk may be cut without changing a boundary or a token.
///
/// ICU's rules start afresh at each boundary, so that text segmented from a true boundary on has the same
/// boundaries as in the whole. The cut goes after a word and before a separator: white space, or a sign of
/// Chinese or the like. Such a boundary is one of the rules, never one that the dictionary found with the help
/// of what follows; no link, compound or hashtag goes on across it; and after a letter the sentence rules, too,
/// remember nothing of what came before. What the next chunk sees again starts after a separator as well.
struct LongLineCutter: ~Copyable {
  struct Cut {
    /// Bytes of the line that come before the cut.
    var length: Int
    /// Bytes before the cut that the next chunk needs to see again.
    var contextLength: Int
  }

  /// What the next chunk sees again, at least: more than the longest n-gram with the spaces in it.
  private static let contextSegments = 4 * NGramCounter.longest
  private static let contextSeparators = NGramCounter.longest
  private var segmenter: Segmenter
  private var segments: [Segment] = []
  private var table = ScalarTable()

  /// A cutter that keeps a user's words whole.
  init(dictionary: UserDictionary? = nil) throws(TextError) {
    segmenter = try Segmenter(unit: .word, dictionary: dictionary)
  }

  /// Cuts a line near its end, and after byte `minimum`.
  mutating func cut(_ line: Span<UInt8>, after minimum: Int) throws(TextError) -> Cut {
    var windowLength = 1 << 14
    while true {
      let start = line.scalarStart(at: max(0, line.count - windowLength))
      // Text without a separator in all of 128 kB is cut where it may be.
      let isFirst = windowLength == 1 << 14 && start > 0
      if let cut = try cut(line, windowStart: start, after: minimum, beforeSeparator: isFirst) { return cut }
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
  private mutating func cut(
    _ line: Span<UInt8>, windowStart: Int, after minimum: Int, beforeSeparator: Bool
  ) throws(TextError) -> Cut? {
    let window = line.extracting(windowStart..<line.scalarStart(at: line.count))
    let count = try segmenter.fill(&segments, with: window)
    // The window may start inside a token and ends inside one: the first and last segments prove nothing.
    let first = windowStart == 0 ? 0 : min(16, count / 4)
    var fallback: (index: Int, rank: Int)?
    var index = count - 3
    while index > first {
      let end = segments[index].end
      if windowStart + end <= minimum { break }
      let isAfterWord = segments[index].status >= 200 && window[end - 1] != UInt8(ascii: "@")
      let rank = (isSeparator(index + 1, of: window) ? 2 : 0) + (isAfterWord ? 1 : 0)
      if rank == 3 { return cut(at: index, first: first, windowStart, of: window) }
      if rank > fallback?.rank ?? -1 { fallback = (index, rank) }
      index -= 1
    }
    guard !beforeSeparator, let fallback else { return nil }
    return cut(at: fallback.index, first: first, windowStart, of: window)
  }

  /// The cut after a segment, with the context that starts after a separator; or as far before the cut as it
  /// must, where there is none.
  private mutating func cut(at index: Int, first: Int, _ windowStart: Int, of window: Span<UInt8>) -> Cut {
    let end = segments[index].end
    var contextIndex = index
    var separators = 0
    while contextIndex > first {
      contextIndex -= 1
      guard isSeparator(contextIndex, of: window) else { continue }
      separators += 1
      if separators >= Self.contextSeparators, index - contextIndex >= Self.contextSegments {
        return Cut(length: windowStart + end, contextLength: end - segments[contextIndex].end)
      }
    }
    if windowStart == 0, index < Self.contextSegments { return Cut(length: end, contextLength: end) }
    contextIndex = max(first, index - Self.contextSegments)
    return Cut(length: windowStart + end, contextLength: end - segments[contextIndex].end)
  }

  /// Whether a segment is white space or a sign that no token holds.
  private mutating func isSeparator(_ index: Int, of window: Span<UInt8>) -> Bool {
    guard segments[index].status == 0 else { return false }
    let scalar = window.scalar(at: index == 0 ? 0 : segments[index - 1].end).value
    let entry = table.entry(of: scalar)
    // Not ＃, which starts a hashtag.
    return entry.isWhiteSpace || entry.isPunctuation && scalar >= 0x3000 && scalar != 0xFF03
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
