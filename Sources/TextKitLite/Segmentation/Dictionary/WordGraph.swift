/// The lattice of a stretch of text with a user's words in it, and the cheapest way through.
///
/// Where no user's word is, ``Lattice`` is several times as fast and finds the same: the sum of the words' costs, the
/// first of equals. Here every word is an arc that can be seen, so that words can be left out, added and explained.
struct WordGraph {
  /// What an arc is.
  enum Kind: UInt8, Sendable {
    /// A word of the user's.
    case user
    /// A word of ICU's dictionary.
    case lexicon
    /// A scalar that is no word there, or a piece of a stretch that no dictionary cuts.
    case unknown
    /// A run of Katakana, by its length.
    case katakana
    /// A segment as the engine cuts it, where the lexicon has no say.
    case segment
  }

  struct Arc {
    var start: Int32
    var end: Int32
    var cost: Int32
    var kind: Kind
    /// The user's entry, −1 where it is none.
    var entry: Int32
  }

  /// A user's word at a place, in atoms.
  struct UserWord {
    var start: Int
    var end: Int
    var entry: Int32
    var directive: DictionaryEntry.Directive
    /// The cost of its frequency; `nil` to win over its pieces.
    var cost: Int32?
  }

  /// What the engine's segments are worth where they are arcs.
  enum SegmentWorth {
    /// As much as their atoms, so that any user's word beats them.
    case atoms
    /// A word without a frequency: cheaper by one than the best way to cut it.
    case word
    /// Next to nothing: only what is forced or cut beats them.
    case fixed
  }

  private static let longestWord = 20
  /// Runs of Katakana of up to 8 scalars, then up to 20, as in ``Lattice``.
  private static let katakanaCosts: [Int32] = [8192, 984, 408, 240, 204, 252, 300, 372, 480]
  private static let longestKatakana = 20
  static let unreached = Int32.max

  private let trie: WordTrie?
  /// The scalar of each atom that is one of the lexicon's; 0 for other atoms.
  private var units: [UInt16] = []
  /// Places where words must end, as a sum up to each place, and where none may.
  private var requiredCuts: [Int32] = []
  private var isForbidden: [Bool] = []
  /// Arcs of each atom, which come in descending order of atoms.
  private(set) var arcs: [Arc] = []
  private var arcsOf: [Range<Int>] = []
  private var segments: [Range<Int>] = []
  private var worth = SegmentWorth.atoms
  /// By place, how many segments start there or before, where the lexicon's words may not go across them; else nothing.
  private var segmentStarts: [Int32] = []
  private(set) var costs: [Int32] = []
  private var previous: [Int32] = []
  private var local: [Int32] = []

  init(trie: WordTrie?) {
    self.trie = trie
  }

  var atomCount: Int { units.count }

  /// Starts a stretch of text.
  ///
  /// - Parameters:
  ///   - units: its atoms, between which it may be cut.
  ///   - segments: of two atoms or more that the engine holds together where the lexicon has no say.
  mutating func begin(units: [UInt16], segments: [Range<Int>] = [], worth: SegmentWorth = .atoms) {
    self.worth = worth
    self.units = units
    self.segments = segments
    segmentStarts.removeAll(keepingCapacity: true)
    guard worth == .word else { return }
    segmentStarts = Array(repeating: 0, count: units.count + 1)
    for segment in segments { segmentStarts[segment.lowerBound] = 1 }
    for place in 1..<segmentStarts.count { segmentStarts[place] += segmentStarts[place - 1] }
  }

  /// Finds the cheapest way with the user's words and cuts; the words must come by start, shorter ones first.
  mutating func solve(words: [UserWord], cuts: [Int] = []) {
    constrain(words: words, cuts: cuts)
    arcs.removeAll(keepingCapacity: true)
    arcsOf = Array(repeating: 0..<0, count: units.count)
    var lastWord = words.count
    var lastSegment = segments.count
    var start = units.count - 1
    while start >= 0 {
      var firstWord = lastWord
      while firstWord > 0, words[firstWord - 1].start == start { firstWord -= 1 }
      if lastSegment > 0, segments[lastSegment - 1].lowerBound > start { lastSegment -= 1 }
      let segment =
        lastSegment > 0 && segments[lastSegment - 1].lowerBound == start
        ? segments[lastSegment - 1] : nil
      addArcs(at: start, words: words[firstWord..<lastWord], segment: segment)
      lastWord = firstWord
      start -= 1
    }
    search()
  }

  /// The arcs of the cheapest way, in order.
  var path: [Arc] {
    var path: [Arc] = []
    var place = units.count
    while place > 0 {
      let arc = arcs[Int(previous[place])]
      path.append(arc)
      place = Int(arc.start)
    }
    return path.reversed()
  }

  /// What the cheapest way from each place to the end costs.
  func costsToEnd() -> [Int32] {
    var rest = [Int32](repeating: Self.unreached, count: units.count + 1)
    rest[units.count] = 0
    for start in units.indices.reversed() {
      for arc in arcs(at: start) where rest[Int(arc.end)] != Self.unreached {
        rest[start] = min(rest[start], arc.cost &+ rest[Int(arc.end)])
      }
    }
    return rest
  }

  /// The arcs that start at an atom, the user's first.
  func arcs(at start: Int) -> ArraySlice<Arc> { arcs[arcsOf[start]] }

  // MARK: constraints

  /// Forced words, the first and of those the longest; then the cuts that are in none of them.
  private mutating func constrain(words: [UserWord], cuts: [Int]) {
    let count = units.count + 1
    isForbidden = Array(repeating: false, count: count)
    var required = [Bool](repeating: false, count: count)
    var end = 0
    var index = 0
    while index < words.count {
      let first = index
      var longest: UserWord?
      while index < words.count, words[index].start == words[first].start {
        if words[index].directive == .force { longest = words[index] }
        index += 1
      }
      guard let longest, longest.start >= end else { continue }
      end = longest.end
      required[longest.start] = true
      required[longest.end] = true
      for place in longest.start + 1..<max(longest.start + 1, longest.end) { isForbidden[place] = true }
    }
    for cut in cuts where !isForbidden[cut] { required[cut] = true }
    requiredCuts = Array(repeating: 0, count: count)
    var sum: Int32 = 0
    for place in 0..<count {
      if required[place] { sum += 1 }
      requiredCuts[place] = sum
    }
  }

  /// Whether a word may stand here.
  private func allows(_ start: Int, _ end: Int) -> Bool {
    // Cuts after the start and before the end.
    !isForbidden[start] && !isForbidden[end] && requiredCuts[end - 1] == requiredCuts[start]
  }

  // MARK: arcs

  private mutating func addArcs(at start: Int, words: ArraySlice<UserWord>, segment: Range<Int>?) {
    let first = arcs.count
    for word in words where word.directive != .never && allows(word.start, word.end) {
      arcs.append(
        Arc(
          start: Int32(start), end: Int32(word.end), cost: word.directive == .force ? 0 : word.cost ?? -1,
          kind: .user, entry: word.entry))
    }
    let fixed = segment.map { segment in
      allows(segment.lowerBound, segment.upperBound) && !words.contains { $0.end == segment.upperBound }
    }
    if let segment, fixed == true, worth == .word {
      // Among the user's words, by its end.
      let place = arcs[first...].firstIndex { Int($0.end) > segment.upperBound } ?? arcs.count
      arcs.insert(
        Arc(
          start: Int32(start), end: Int32(segment.upperBound), cost: -1, kind: .segment, entry: -1), at: place
      )
    }
    let userEnd = arcs.count
    var waiting = arcs[first..<userEnd].contains { $0.cost < 0 }
    addLexicon(at: start, words: words)
    if let segment, fixed == true, worth != .word {
      // As dear as its atoms it is met before them.
      append(
        start, segment.upperBound, worth == .fixed ? 1 : WordCost.unknown * Int32(segment.count), .segment)
    }
    arcsOf[start] = first..<arcs.count
    guard waiting else { return }
    // Words without a frequency: cheaper by one than the best way to cut them, shorter ones first.
    var open = first
    let reach = Int(arcs[first..<userEnd].map(\.end).max() ?? 0) - start
    local = Array(repeating: Self.unreached, count: reach + 1)
    local[0] = 0
    for place in 0...reach {
      while waiting, open < userEnd, Int(arcs[open].end) - start <= place {
        settle(open, at: start)
        open += 1
      }
      guard place < reach, local[place] != Self.unreached else { continue }
      for index in arcsOf[start + place] {
        let arc = arcs[index]
        let end = Int(arc.end) - start
        // The words that wait start here; they count from where they end.
        guard end <= reach, arc.cost >= 0, place > 0 || index >= userEnd else { continue }
        local[end] = min(local[end], local[place] &+ arc.cost)
      }
    }
    waiting = false
  }

  /// Gives a word that waits for it its cost, where all ways to its end are known.
  private mutating func settle(_ index: Int, at start: Int) {
    let end = Int(arcs[index].end)
    let best = local[end - start]
    if arcs[index].cost < 0 {
      let split = best == Self.unreached ? WordCost.unknown : best - 1
      arcs[index].cost = max(
        0, min(split, lexiconCost(from: start, to: end) ?? split, WordCost.rarest))
    }
    local[end - start] = min(best, arcs[index].cost)
  }

  private func lexiconCost(from start: Int, to end: Int) -> Int32? {
    var found: Int32?
    trie?.forEachWord(in: units, from: start, limit: Self.longestWord) { length, cost in
      if start + length == end { found = Int32(truncatingIfNeeded: cost) }
    }
    return found
  }

  private mutating func append(_ start: Int, _ end: Int, _ cost: Int32, _ kind: Kind) {
    arcs.append(Arc(start: Int32(start), end: Int32(end), cost: cost, kind: kind, entry: -1))
  }

  /// The lexicon's words, where the user says nothing of the same word, and an arc for the atom in any case.
  private mutating func addLexicon(at start: Int, words: ArraySlice<UserWord>) {
    var hasAtom = false
    var found: [(length: Int, cost: Int32)] = []
    if units[start] != 0 {
      trie?.forEachWord(in: units, from: start, limit: Self.longestWord) { length, cost in
        found.append((length, Int32(truncatingIfNeeded: cost)))
      }
    }
    for word in found where allows(start, start + word.length) {
      hasAtom = hasAtom || word.length == 1
      // A single scalar is a word in any case: there is nothing to cut it into.
      if word.length > 1, words.contains(where: { $0.end == start + word.length }) { continue }
      if !segmentStarts.isEmpty, segmentStarts[start + word.length - 1] != segmentStarts[start] { continue }
      append(start, start + word.length, word.cost, .lexicon)
    }
    if !hasAtom, allows(start, start + 1) {
      append(start, start + 1, WordCost.unknown, units[start] == 0 ? .segment : .unknown)
    }
    addKatakana(at: start, words: words)
  }

  private mutating func addKatakana(at start: Int, words: ArraySlice<UserWord>) {
    guard trie != nil, units[start].isKatakana, start == 0 || !units[start - 1].isKatakana else { return }
    var length = 1
    while start + length < units.count, length < Self.longestKatakana, units[start + length].isKatakana {
      length += 1
    }
    guard length < Self.longestKatakana, allows(start, start + length),
      !words.contains(where: { $0.end == start + length })
    else { return }
    append(
      start, start + length, length < Self.katakanaCosts.count ? Self.katakanaCosts[length] : 8192, .katakana)
  }

  // MARK: search

  private mutating func search() {
    costs = Array(repeating: Self.unreached, count: units.count + 1)
    previous = Array(repeating: -1, count: units.count + 1)
    costs[0] = 0
    for start in units.indices where costs[start] != Self.unreached {
      for index in arcsOf[start] {
        let arc = arcs[index]
        let total = costs[start] &+ arc.cost
        if total < costs[Int(arc.end)] {
          costs[Int(arc.end)] = total
          previous[Int(arc.end)] = Int32(index)
        }
      }
    }
  }
}

extension UInt16 {
  /// What ICU takes for Katakana.
  var isKatakana: Bool {
    self >= 0x30A1 && self <= 0x30FE && self != 0x30FB || self >= 0xFF66 && self <= 0xFF9F
  }
}
