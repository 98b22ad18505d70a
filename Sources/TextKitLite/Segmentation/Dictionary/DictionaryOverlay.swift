/// Lays a user's words over the segments of an engine; one thread has one.
///
/// Only what a word that was found touches is looked at again: the runs of Han and kana that it reaches into, as a whole,
/// since a word there may move every boundary; of other text the segments under the word. An engine that knows more than
/// the lexicon keeps its segments but for those that the user's words cut.
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
  private let keepsSegments: Bool
  /// A cost to try the last entry at, instead of its frequency's.
  var lastEntryCost: Int32?

  /// - Parameter keepsSegments: whether the engine's segments are more than the cheapest way through the lexicon.
  init(dictionary: UserDictionary, language: String, keepsSegments: Bool = false) throws(TextError) {
    self.dictionary = dictionary
    self.keepsSegments = keepsSegments
    self.language = language
    apostrophes = ApostropheRule(language: String(language.prefix { $0 != "-" }))
    matcher = try WordMatcher(dictionary: dictionary)
    // Without ICU's dictionary the engine's segments stand in for its words.
    let lexicon = try? CJDictionary.shared.get()
    graph = WordGraph(trie: lexicon?.trie)
    atoms = AtomList(classes: lexicon?.classes ?? [], keepsSegments: keepsSegments)
  }

  /// The same for another thread.
  func clone() throws(TextError) -> DictionaryOverlay {
    try DictionaryOverlay(dictionary: dictionary, language: language, keepsSegments: keepsSegments)
  }

  /// Puts the user's words among the first `count` segments of a text and returns how many there are then.
  func apply(to segments: inout [Segment], count: Int, of text: Span<UInt8>, skipsSpaces: Bool)
    throws(TextError) -> Int
  {
    let cutter = SegmentList(segments: segments, count: count)
    try findMatches(in: text, cutter)
    guard !matches.isEmpty else { return count }
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

  /// What the words ask for in the text that ``apply(to:count:of:skipsSpaces:)`` just had: the words that won, and the cuts
  /// inside of those that are split or never words.
  func demands(in segments: [Segment], count: Int) -> WordDemands {
    var demands = WordDemands()
    guard !matches.isEmpty else { return demands }
    for segment in segments[..<count] where segment.status == Segment.userWord {
      demands.words.append(segment)
    }
    let list = SegmentList(segments: segments, count: count)
    for match in matches {
      let directive = dictionary.entries[Int(match.entry)].directive
      guard directive == .split || directive == .never else { continue }
      var index = list.index(before: match.start)
      while index < count, segments[index].end < match.end {
        if segments[index].end > match.start { demands.cuts.append(segments[index].endOffset) }
        index += 1
      }
    }
    return demands
  }

  /// Finds the words that may stand where they are found, by start, shorter ones first.
  private func findMatches(in text: Span<UInt8>, _ segments: SegmentList) throws(TextError) {
    try matcher.find(in: text)
    matches.removeAll(keepingCapacity: true)
    for match in matcher.matches
    where isEdge(match.start, of: text, in: segments) && isEdge(match.end, of: text, in: segments) {
      matches.append(match)
    }
    matches.sort { $0.start != $1.start ? $0.start < $1.start : $0.end < $1.end }
  }

  // MARK: whole texts

  /// The lattice of a text with the engine's segments, all of them there; with the lexicon's words, whatever the engine.
  func lattice(of text: Span<UInt8>, segments: [Segment]) throws(TextError) -> (
    atoms: AtomList, graph: WordGraph
  ) {
    try findMatches(in: text, SegmentList(segments: segments, count: segments.count))
    solve(matches[...], in: 0..<text.count, of: text, segments: segments[...], explains: true)
    return (atoms, graph)
  }

  /// Where the last entry may stand.
  func occurrences(ofLastEntryIn text: Span<UInt8>, segments: [Segment]) throws(TextError) -> [Range<Int>] {
    try findMatches(in: text, SegmentList(segments: segments, count: segments.count))
    return matches.filter { Int($0.entry) == dictionary.entries.count - 1 }.map { $0.start..<$0.end }
  }

  /// The entries that cut a word of the lexicon, given as its one segment, without being the word.
  func entriesThatCut(_ word: Span<UInt8>, segments: [Segment]) throws(TextError) -> [Int] {
    let lattice = try lattice(of: word, segments: segments)
    let path = lattice.graph.path
    guard path.count > 1 else { return [] }
    let ends = Set(path.map { lattice.atoms.offsets[Int($0.end)] })
    let words = path.filter { $0.entry >= 0 }.map { Int($0.entry) }
    let splits = matches.filter { match in
      dictionary.entries[Int(match.entry)].directive == .split
        && match.cuts.contains { ends.contains(matcher.cutOffsets[$0]) }
        && match.end - match.start < word.count
    }
    return Set(words + splits.map { Int($0.entry) }).sorted()
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
    segments: ArraySlice<Segment>, explains: Bool = false
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
          cost: cost(of: match.entry)))
    }
    graph.begin(
      units: atoms.units, segments: atoms.segments, worth: keepsSegments && !explains ? .word : .atoms)
    graph.solve(words: words, cuts: cuts)
    if keepsSegments, !explains { fix(words, cuts: cuts) }
  }

  private func cost(of entry: Int32) -> Int32? {
    if let lastEntryCost, Int(entry) == dictionary.entries.count - 1 { return lastEntryCost }
    return dictionary.entries[Int(entry)].frequency.map { Int32(WordCost.cost(ofFrequency: $0)) }
  }

  /// Puts the words that won among the engine's segments: what is left of those that they cut is the lexicon's.
  private func fix(_ words: [WordGraph.UserWord], cuts: [Int]) {
    let winners = Set(graph.path.filter { $0.kind == .user }.map { Int($0.start)..<Int($0.end) })
    let fixed = words.compactMap { word -> WordGraph.UserWord? in
      if word.directive == .never { return word }
      guard winners.contains(word.start..<word.end) else { return nil }
      var word = word
      word.directive = .force
      return word
    }
    graph.begin(units: atoms.units, segments: atoms.segments, worth: .fixed)
    graph.solve(words: fixed, cuts: cuts)
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
