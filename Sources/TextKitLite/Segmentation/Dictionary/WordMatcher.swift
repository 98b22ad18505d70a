/// Finds the words of a dictionary in a text; one thread has one.
///
/// One step of the automaton a scalar: what combines with a scalar before it (e and a combining acute accent) is
/// compared as both together. Linear in the text and in what is found.
struct WordMatcher {
  /// A word that was found: its bytes and its entry.
  struct Match {
    var start: Int
    var end: Int
    var entry: Int32
    /// Where a split is cut: the places of its offsets in `cutOffsets`.
    var cuts: Range<Int>
  }

  let dictionary: UserDictionary
  private let automaton: WordAutomaton
  private var symbols: LookupSymbols
  /// What was found, by rising end.
  private(set) var matches: [Match] = []
  private(set) var cutOffsets: [Int] = []
  /// Where each symbol since the root starts, −1 inside an expansion.
  private var starts: [Int] = []

  init(dictionary: UserDictionary) throws(TextError) {
    self.dictionary = dictionary
    automaton = dictionary.automaton
    symbols = try LookupSymbols(dictionary: dictionary)
  }

  /// Looks through valid UTF-8.
  mutating func find(in text: Span<UInt8>) throws(TextError) {
    matches.removeAll(keepingCapacity: true)
    cutOffsets.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    var state: WordAutomaton.State = 0
    // The last scalar with all that combined with it, and the state before it.
    var clusterStart = 0
    var clusterEnd = -1
    var stateBefore: WordAutomaton.State = 0
    var startsBefore = 0
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let code = try symbols.code(of: scalar.value)
      let end = offset + scalar.width
      if code == 0, state == 0 {
        offset = end
        continue
      }
      if code == LookupSymbols.Code.combines, offset > 0 {
        if clusterEnd != offset {
          clusterStart = offset - text.scalar(before: offset).width
          (stateBefore, startsBefore) = (0, 0)
        }
        state = stateBefore
        starts.removeLast(max(0, starts.count - startsBefore))
        let combined = try symbols.symbols(of: text.extracting(clusterStart..<end))
        state = step(state, over: combined, from: clusterStart, to: end)
      } else {
        // Not before: what combines with the last scalar goes back to the state before that.
        if state == 0 { starts.removeAll(keepingCapacity: true) }
        (clusterStart, stateBefore, startsBefore) = (offset, state, starts.count)
        if code > 0 {
          starts.append(offset)
          state = automaton.next(state, code)
          note(state, endingAt: end)
        } else if code == 0 {
          state = 0
        } else if code == LookupSymbols.Code.combines {
          state = step(
            state, over: try symbols.symbols(of: text.extracting(offset..<end)), from: offset, to: end)
        } else {
          let expansion = symbols.expansions[Int(LookupSymbols.Code.firstExpansion - code)]
          state = step(state, over: expansion, from: offset, to: end)
        }
      }
      clusterEnd = end
      offset = end
    }
  }

  /// Goes over the symbols of one stretch of text: a word may start before the first of them and end after the last.
  private mutating func step(
    _ state: WordAutomaton.State, over symbols: [Int32], from start: Int, to end: Int
  ) -> WordAutomaton.State {
    var state = state
    for (index, symbol) in symbols.enumerated() {
      starts.append(index == 0 ? start : -1)
      state = symbol == 0 ? 0 : automaton.next(state, symbol)
    }
    if !symbols.isEmpty { note(state, endingAt: end) }
    return state
  }

  /// Notes the words that end in a state.
  @inline(__always)
  private mutating func note(_ state: WordAutomaton.State, endingAt end: Int) {
    var state = automaton.words[Int(state)] >= 0 ? state : automaton.suffixes[Int(state)]
    while state != 0 {
      let entry = automaton.words[Int(state)]
      let first = starts.count - Int(dictionary.lengths[Int(entry)])
      if first >= 0, starts[first] >= 0 { append(entry, from: first, to: end) }
      state = automaton.suffixes[Int(state)]
    }
  }

  private mutating func append(_ entry: Int32, from first: Int, to end: Int) {
    let firstCut = cutOffsets.count
    for cut in dictionary.cuts[Int(entry)] {
      let offset = starts[first + Int(cut)]
      guard offset >= 0 else {
        cutOffsets.removeLast(cutOffsets.count - firstCut)
        return
      }
      cutOffsets.append(offset)
    }
    matches.append(
      Match(start: starts[first], end: end, entry: entry, cuts: firstCut..<cutOffsets.count))
  }
}
