/// The words of the lexicon and of the user that stand in a line, by place.
struct LineWords {
  private static let longestWord = 20
  private let trie: WordTrie
  private var matcher: WordMatcher?
  private var units: [UInt16] = []
  /// The user's words by where they start, as lengths, and what the user does not want as one word.
  private var own: [Int: Set<Int>] = [:]
  private var barred: [Int: Set<Int>] = [:]

  /// No line; an error where ICU's dictionary cannot be read.
  init(dictionary: UserDictionary?) throws(TextError) {
    trie = try CJDictionary.shared.get().trie
    if let dictionary, !dictionary.entries.isEmpty { matcher = try WordMatcher(dictionary: dictionary) }
  }

  /// Takes the scalars of a line.
  mutating func read(_ scalars: LineScalars, of line: SegmentedLine) throws(TextError) {
    units = scalars.units
    own.removeAll(keepingCapacity: true)
    barred.removeAll(keepingCapacity: true)
    guard var finder = matcher else { return }
    try finder.find(in: line.text.span)
    for match in finder.matches {
      guard let range = scalars.range(of: match.start..<match.end),
        Self.isEdge(range.lowerBound, of: scalars), Self.isEdge(range.upperBound, of: scalars)
      else { continue }
      switch finder.dictionary.entries[Int(match.entry)].directive {
      case .word, .force: own[range.lowerBound, default: []].insert(range.count)
      case .never, .split: barred[range.lowerBound, default: []].insert(range.count)
      }
    }
    matcher = finder
  }

  /// The lengths of the words that start at a place, in scalars, rising.
  func lengths(at start: Int) -> [Int] {
    var lengths: [Int] = []
    trie.forEachWord(in: units, from: start, limit: Self.longestWord) { length, _ in lengths.append(length) }
    guard !own.isEmpty || !barred.isEmpty else { return lengths }
    if let barred = barred[start] { lengths.removeAll(where: barred.contains) }
    if let own = own[start] { lengths = Set(lengths).union(own).sorted() }
    return lengths
  }

  /// Whether a word of the user's may start or end here: not inside a run of letters or digits.
  private static func isEdge(_ place: Int, of scalars: LineScalars) -> Bool {
    if scalars.isCut[place] { return true }
    return [scalars.units[place - 1], scalars.units[place]].contains { unit in
      let entry = ScalarEntry(scalar: UInt32(unit))
      return entry.script.isWrittenWithoutSpaces || entry.isOfRun(UInt32(unit))
    }
  }
}
