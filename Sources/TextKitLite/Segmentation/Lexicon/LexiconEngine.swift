/// Cuts text into words as ICU does, by ICU's rule table run on UTF-8. Segments with scalars that a dictionary
/// knows go to ICU itself.
struct LexiconEngine {
  let machine: RuleMachine

  /// Puts the segments of a text into the first places of `segments` and returns how many there are; `nil` where the
  /// text is not valid UTF-8. The iterator is ICU's for the same rules.
  mutating func fill(
    _ segments: inout [Segment], with text: Span<UInt8>, skipsSpaces: Bool,
    iterator: inout BreakIterator
  ) throws(TextError) -> Int? {
    var scanner = RuleScanner(machine: machine, skipsSpaces: skipsSpaces)
    var count = 0
    while true {
      switch scanner.run(machine, over: text, into: &segments, count: &count) {
      case .finished: return count
      case .malformed: return nil
      case .full: Self.grow(&segments, for: text.count)
      case .dictionary:
        let segment = scanner.segment
        if text.scalar(at: segment.start).width == segment.end - segment.start {
          if count == segments.count { Self.grow(&segments, for: text.count) }
          segments[count] = segment  // one scalar is no two words
          count += 1
        } else {
          try cut(segment, of: text, into: &segments, count: &count, iterator: &iterator)
        }
      }
    }
  }

  /// Has ICU cut a segment. The rules that found it find it again in its bytes alone, with the same status: what follows
  /// a segment decides where it ends, and nothing else.
  private func cut(
    _ segment: Segment, of text: Span<UInt8>, into segments: inout [Segment], count: inout Int,
    iterator: inout BreakIterator
  ) throws(TextError) {
    try iterator.setText(text.extracting(segment.range))
    while true {
      if count == segments.count { Self.grow(&segments, for: text.count) }
      let added = iterator.next(into: &segments, from: count, skipsSpaces: false)
      if added == 0 { return }
      for index in count..<count + added {
        segments[index].startOffset += segment.startOffset
        segments[index].endOffset += segment.startOffset
      }
      count += added
    }
  }

  private static func grow(_ segments: inout [Segment], for length: Int) {
    segments.append(contentsOf: repeatElement(.none, count: max(512, length / 4, segments.count)))
  }
}
