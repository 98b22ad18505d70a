/// Lays a user's words over the segments of an engine; one thread has one.
///
/// Only what a word that was found touches is looked at again: the runs of Han and kana that it reaches into, as a whole,
/// since a word there may move every boundary; of other text the segments under the word.
final class DictionaryOverlay {
  private let dictionary: UserDictionary
  private let language: String
  private let apostrophes: ApostropheRule
  private var matcher: WordMatcher
  private var graph: WordGraph
  private var table = ScalarTable()
  private var matches: [WordMatcher.Match] = []
  private var output: [Segment] = []
  private var atoms: AtomList

  init(dictionary: UserDictionary, language: String) throws(TextError) {
    self.dictionary = dictionary
    self.language = language
    apostrophes = ApostropheRule(language: String(language.prefix { $0 != "-" }))
    matcher = try WordMatcher(dictionary: dictionary)
    // Without ICU's dictionary the engine's segments stand in for its words.
    let lexicon = try? CJDictionary.shared.get()
    graph = WordGraph(trie: lexicon?.trie)
    atoms = AtomList(classes: lexicon?.classes ?? [])
  }

  /// The same for another thread.
  func clone() throws(TextError) -> DictionaryOverlay {
    try DictionaryOverlay(dictionary: dictionary, language: language)
  }

  /// Puts the user's words among the first `count` segments of a text and returns how many there are then.
  func apply(to segments: inout [Segment], count: Int, of text: Span<UInt8>, skipsSpaces: Bool)
    throws(TextError) -> Int
  {
    try matcher.find(in: text)
    guard !matcher.matches.isEmpty else { return count }
    let cutter = SegmentList(segments: segments, count: count)
    matches.removeAll(keepingCapacity: true)
    for match in matcher.matches
    where isEdge(match.start, of: text, in: cutter) && isEdge(match.end, of: text, in: cutter) {
      matches.append(match)
    }
    guard !matches.isEmpty else { return count }
    matches.sort { $0.start != $1.start ? $0.start < $1.start : $0.end < $1.end }
    output.removeAll(keepingCapacity: true)
    var next = 0  // the first segment that is not written yet
    var index = 0
    while index < matches.count {
      let first = index
      let start = regionStart(matches[index].start, of: text, in: cutter)
      var end = regionEnd(matches[index].end, of: text, in: cutter)
      index += 1
      while index < matches.count, matches[index].start < end {
        if matches[index].end > end || reachesRun(matches[index].end, of: text) {
          end = max(end, regionEnd(matches[index].end, of: text, in: cutter))
        }
        index += 1
      }
      while next < count, segments[next].end <= start {
        output.append(segments[next])
        next += 1
      }
      let firstSegment = next
      while next < count, segments[next].start < end { next += 1 }
      solve(matches[first..<index], in: start..<end, of: text, segments: segments[firstSegment..<next])
      write(segments[firstSegment..<next], of: text, skipsSpaces: skipsSpaces)
    }
    output += segments[next..<count]
    swap(&segments, &output)
    return segments.count
  }

  // MARK: places

  /// Whether a word may start or end here.
  private func isEdge(_ offset: Int, of text: Span<UInt8>, in segments: SegmentList) -> Bool {
    if offset == 0 || offset == text.count { return true }
    let after = text.scalar(at: offset).value
    let entry = table.entry(of: after)
    if entry.isMark || after == 0xFF9E || after == 0xFF9F { return false }
    let index = segments.index(before: offset)
    if segments.isBoundary(offset, after: index) { return true }
    if isUnspaced(after, entry) {
      let before = text.scalar(before: offset).value
      return isUnspaced(before, table.entry(of: before))
    }
    return isElision(offset, of: text, in: segments[index])
  }

  /// Whether the language cuts a word at an apostrophe here: l’|Opéra, New York|’s.
  private func isElision(_ offset: Int, of text: Span<UInt8>, in segment: Segment) -> Bool {
    var start = segment.start
    while let cut = apostrophes.cut(in: text, from: start, to: segment.end), cut <= offset {
      if cut == offset { return true }
      if case .possessive = apostrophes { return false }
      start = cut
    }
    return false
  }

  private func isUnspaced(_ scalar: UInt32, _ entry: ScalarEntry) -> Bool {
    entry.script.isWrittenWithoutSpaces || entry.isOfRun(scalar)
  }

  private func reachesRun(_ offset: Int, of text: Span<UInt8>) -> Bool {
    guard offset < text.count else { return false }
    let after = text.scalar(at: offset).value
    let before = text.scalar(before: offset).value
    return table.entry(of: after).isOfRun(after) && table.entry(of: before).isOfRun(before)
  }

  private func regionStart(_ offset: Int, of text: Span<UInt8>, in segments: SegmentList) -> Int {
    var start = offset
    let first = text.scalar(at: start).value
    if table.entry(of: first).isOfRun(first) {
      while start > 0 {
        let before = text.scalar(before: start)
        guard table.entry(of: before.value).isOfRun(before.value) else { break }
        start -= before.width
      }
    }
    let index = segments.index(before: start)
    return segments.isBoundary(start, after: index) ? start : segments[index].start
  }

  private func regionEnd(_ offset: Int, of text: Span<UInt8>, in segments: SegmentList) -> Int {
    var end = offset
    if reachesRun(end, of: text) {
      while end < text.count {
        let after = text.scalar(at: end)
        guard table.entry(of: after.value).isOfRun(after.value) else { break }
        end += after.width
      }
    }
    let index = segments.index(before: end)
    return segments.isBoundary(end, after: index) ? end : segments[index].end
  }

  // MARK: words

  private func solve(
    _ matches: ArraySlice<WordMatcher.Match>, in region: Range<Int>, of text: Span<UInt8>,
    segments: ArraySlice<Segment>
  ) {
    atoms.begin(region, segments: segments)
    for match in matches {
      atoms.addCut(match.start)
      atoms.addCut(match.end)
      for index in match.cuts { atoms.addCut(matcher.cutOffsets[index]) }
    }
    atoms.make(of: text, table: &table)
    var words: [WordGraph.UserWord] = []
    var cuts: [Int] = []
    for match in matches {
      let entry = dictionary.entries[Int(match.entry)]
      if entry.directive == .split {
        cuts += match.cuts.map { atoms.index(of: matcher.cutOffsets[$0]) }
        continue
      }
      words.append(
        WordGraph.UserWord(
          start: atoms.index(of: match.start), end: atoms.index(of: match.end), entry: match.entry,
          directive: entry.directive,
          cost: entry.frequency.map { Int32(WordCost.cost(ofFrequency: $0)) }))
    }
    graph.begin(units: atoms.units, segments: atoms.segments)
    graph.solve(words: words, cuts: cuts)
  }

  /// Writes the way that was found; `segments` are the engine's.
  private func write(_ segments: ArraySlice<Segment>, of text: Span<UInt8>, skipsSpaces: Bool) {
    var index = segments.startIndex
    for arc in graph.path {
      let (start, end) = (atoms.offsets[Int(arc.start)], atoms.offsets[Int(arc.end)])
      if arc.kind == .user {
        output.append(Segment(start: start, end: end, status: Segment.userWord))
        continue
      }
      while index < segments.endIndex, segments[index].end <= start { index += 1 }
      // No segment: a space that was passed over.
      guard index < segments.endIndex, segments[index].start <= start else {
        if !skipsSpaces { output.append(Segment(start: start, end: end, status: 0)) }
        continue
      }
      output.append(Segment(start: start, end: end, status: segments[index].status))
    }
  }
}
