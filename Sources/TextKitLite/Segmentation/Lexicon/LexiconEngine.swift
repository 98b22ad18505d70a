/// Cuts text into words as ICU does, by ICU's rule table run on UTF-8, and by the lattice on its dictionary.
/// What neither knows goes to ICU itself, segment by segment.
struct LexiconEngine {
  let machine: RuleMachine
  /// Opened at the first segment for a dictionary.
  private var cutter: DictionaryCutter?
  private var opensCutter: Bool

  /// An engine with the process's dictionary, if that is to be had.
  init(machine: RuleMachine) {
    self.machine = machine
    opensCutter = true
  }

  /// An engine with a dictionary at hand, or without any.
  init(machine: RuleMachine, dictionary: CJDictionary?) {
    self.machine = machine
    cutter = dictionary.map { DictionaryCutter(machine: machine, dictionary: $0) }
    opensCutter = false
  }

  /// Puts the segments of a text into the first places of `segments` and returns how many there are; `nil` where the
  /// text is not valid UTF-8. The iterator is ICU's for the same rules; runs of nothing but Han are left whole and marked
  /// where a model cuts them.
  mutating func fill(
    _ segments: inout [Segment], with text: Span<UInt8>, skipsSpaces: Bool,
    iterator: inout BreakIterator, hanRuns: AtomReader? = nil
  ) throws(TextError) -> Int? {
    var scanner = RuleScanner(machine: machine, skipsSpaces: skipsSpaces)
    var count = 0
    while true {
      let event =
        (hanRuns == nil ? cutter : nil)
        .flatMap { $0.run(&scanner, over: text, into: &segments, count: &count) }
        ?? scanner.run(machine, over: text, into: &segments, count: &count, cutter: NoCutter())
      switch event {
      case .finished: return count
      case .malformed: return nil
      case .full: Self.grow(&segments, for: text.count)
      case .dictionary:
        let segment = scanner.segment
        // Room for a word a scalar; those for whom a dictionary cuts take two bytes or more.
        while segments.count - count <= (segment.end - segment.start) / 2 {
          Self.grow(&segments, for: text.count)
        }
        if let hanRuns, hanRuns.isHanRun(segment, in: text) {
          segments[count] = segment
          segments[count].status |= AtomReader.hanRun
          count += 1
        } else if text.scalar(at: segment.start).width == segment.end - segment.start {
          segments[count] = segment  // one scalar is no two words
          count += 1
        } else if !cutByLattice(segment, of: text, into: &segments, count: &count) {
          try cut(segment, of: text, into: &segments, count: &count, iterator: &iterator)
        }
      }
    }
  }

  private mutating func cutByLattice(
    _ segment: Segment, of text: Span<UInt8>, into segments: inout [Segment], count: inout Int
  ) -> Bool {
    if opensCutter {
      opensCutter = false
      cutter = (try? CJDictionary.shared.get()).map {
        DictionaryCutter(machine: machine, dictionary: $0)
      }
    }
    return cutter?.cut(segment, of: text, into: &segments, count: &count) ?? false
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
