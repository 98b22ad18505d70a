/// ICU's compiled rules, read out of their binary form: states, transitions, statuses and categories.
///
/// The form is internal to ICU. Everything that is read is checked, and what is not as expected is an error, so
/// that no rule is ever half understood. Bounds are those of arrays. Source: `RBBIDataHeader` and
/// `RBBIStateTable` of ICU's `rbbidata.h`, data format 6.
struct RuleTable {
  /// The state before a text's first scalar; 0 is the one that stops.
  static let start = 1

  private(set) var stateCount: Int
  private(set) var categoryCount: Int
  /// The first category whose scalars a dictionary segments.
  private(set) var firstDictionaryCategory: Int
  /// The next state, by state and category.
  private(set) var next: [UInt8]
  /// The rule status of a segment that ends in a state; `nil` where none may end.
  private(set) var statuses: [Int?]
  private(set) var ranges: [CategoryRange]

  /// Reads what `ubrk_getBinaryRules` gives.
  init(compiled bytes: [UInt8]) throws(TextError) {
    let header = try BinaryReader(bytes: bytes).words(at: 0, count: 14)
    guard header[0] == 0xB1A0, header[1] == 6, header[2] == bytes.count else {
      throw Self.unknown("its format is not 6")
    }
    categoryCount = header[3]
    let table = try BinaryReader(bytes: bytes).words(at: header[4], count: 5)
    (stateCount, firstDictionaryCategory) = (table[0], table[2])
    let rowLength = table[1]
    // Flags: 1 look-ahead, 2 a transition before the text, 4 rows of bytes.
    guard table[4] == 4, table[3] == 0 else { throw Self.unknown("it looks ahead") }
    guard (2...120).contains(stateCount), (4...63).contains(categoryCount), rowLength == categoryCount + 3,
      firstDictionaryCategory <= categoryCount
    else { throw Self.unknown("it has \(stateCount) states and \(categoryCount) categories") }
    let rows = Array(
      try BinaryReader(bytes: bytes).bytes(at: header[4] + 20, count: stateCount * rowLength))
    let statusWords = try BinaryReader(bytes: bytes).words(at: header[12], count: header[13] / 4)
    next = []
    statuses = []
    for state in 0..<stateCount {
      let row = Array(rows[state * rowLength..<(state + 1) * rowLength])
      guard row[0] <= 1, row[1] == 0 else { throw Self.unknown("it looks ahead") }
      // The status is the largest of a list, which is its last (ubrk_getRuleStatus).
      let list = Int(row[2])
      guard list < statusWords.count, list + statusWords[list] < statusWords.count else {
        throw Self.unknown("a state has no status")
      }
      statuses.append(row[0] == 1 ? statusWords[list + statusWords[list]] : nil)
      next.append(contentsOf: row[3...])
    }
    let trie = try BinaryReader(bytes: bytes).bytes(at: header[8], count: header[9])
    ranges = try CategoryRange.ranges(ofTrie: Array(trie))
    try checkShape()
  }

  /// What the machine relies on, and ICU's rules for words all have.
  private func checkShape() throws(TextError) {
    guard ranges.last?.last == 0x10FFFF, next.allSatisfy({ $0 < stateCount }),
      statuses.allSatisfy({ ($0 ?? 0) < RuleMachine.statusLimit })
    else { throw Self.unknown("it is not whole") }
    for state in 0..<stateCount where next[state * categoryCount + 1] != 0 {
      throw Self.unknown("the end of the text is a category")
    }
    for range in ranges {
      let category = Int(range.category)
      guard category >= 3, category < categoryCount else { throw Self.unknown("a scalar has no category") }
      // Each scalar can be a segment: a boundary then needs no second look at the scalar after it.
      let first = Int(next[Self.start * categoryCount + category])
      guard first != 0, statuses[first] != nil else { throw Self.unknown("a scalar starts no segment") }
    }
  }

  private static func unknown(_ reason: String) -> TextError {
    TextError(
      operation: "read ICU's rule table", reason: "it is of a kind that is not known: \(reason)",
      remedy: "use the engine icu")
  }
}
