/// Finds strings that one text cuts two ways: slips of annotators, or of a segmenter that looks at context.
///
/// A string of Han characters counts where it is one word in a place and several adjacent words in another. Some
/// of them are right both ways (才能, 才 能): what is rare among many is what is worth a look, so it comes first.
///
/// ```swift
/// var checker = ConsistencyChecker()
/// for text in ["他 有 才能", "有 才能 的 人", "他 才 能 去"] { checker.add(SegmentedLine(text: text)) }
/// let found = checker.inconsistencies()
/// found[0].ways.map { ($0.words, $0.count) }  // [(["才", "能"], 1), (["才能"], 2)]
/// ```
///
/// Keeps the text. Linear in it, times the characters of the longest word.
public struct ConsistencyChecker: Sendable {
  /// A string with the ways in which it was cut.
  public struct Inconsistency: Sendable, Hashable {
    /// The string.
    public var text: String
    /// The ways, the rarest first.
    public var ways: [SegmentationWay]

    /// How often the string occurs as words.
    public var count: Int { ways.reduce(0) { $0 + $1.count } }
  }

  /// How many places each way keeps.
  public var exampleLimit = 3
  /// How many characters of context a place has on either side.
  public var contextLength = 10
  private var lines: [SegmentedLine] = []
  private var table = ScalarTable()
  private var words = ByteInterner()
  /// For each word whether it is of Han characters alone.
  private var isHan: [Bool] = []
  private var longest = 0

  /// An empty text.
  public init() {}

  /// Adds a line of the text.
  public mutating func add(_ line: SegmentedLine) {
    lines.append(line)
    for word in 0..<line.wordCount {
      let range = line.range(ofWord: word)
      let id = words.intern(line.text.span, from: range.lowerBound, to: range.upperBound)
      if id == isHan.count {
        isHan.append(WordKind(of: line.text.span.extracting(range), table: &table) == .han)
        if isHan[Int(id)] { longest = max(longest, range.count) }
      }
    }
  }

  /// The strings that are cut in more than one way: those with the smallest minority first, then the most frequent.
  public func inconsistencies() -> [Inconsistency] {
    var ways = WayTable(exampleLimit: exampleLimit, contextLength: contextLength)
    for line in lines { note(splitsOf: line, in: &ways) }
    for line in lines { note(wholesOf: line, in: &ways) }
    let found = ways.inconsistencies
    let minorities = found.map { Double($0.ways[0].count) / Double($0.count) }
    return found.indices.sorted {
      if minorities[$0] != minorities[$1] { return minorities[$0] < minorities[$1] }
      if found[$0].count != found[$1].count { return found[$0].count > found[$1].count }
      return found[$0].text.utf8.lexicographicallyPrecedes(found[$1].text.utf8)
    }.map { found[$0] }
  }

  /// Adjacent words that are a word elsewhere.
  private func note(splitsOf line: SegmentedLine, in ways: inout WayTable) {
    for first in 0..<line.wordCount where isHan(first, of: line) {
      let start = line.range(ofWord: first).lowerBound
      var last = first + 1
      while last < line.wordCount, line.ends[last] - start <= longest, isHan(last, of: line) {
        let range = start..<line.ends[last]
        if let id = words.find(line.text.span.extracting(range)) {
          ways.note(first..<last + 1, range, of: line, string: id)
        }
        last += 1
      }
    }
  }

  /// Words that are several elsewhere.
  private func note(wholesOf line: SegmentedLine, in ways: inout WayTable) {
    for word in 0..<line.wordCount {
      let range = line.range(ofWord: word)
      guard let id = words.find(line.text.span.extracting(range)), ways.holds(id) else { continue }
      ways.note(word..<word + 1, range, of: line, string: id)
    }
  }

  private func isHan(_ word: Int, of line: SegmentedLine) -> Bool {
    words.find(line.text.span.extracting(line.range(ofWord: word))).map { isHan[Int($0)] } ?? false
  }
}
