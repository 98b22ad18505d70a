/// Finds strings of a text that its lexicon can cut in more than one way.
///
/// A **crossing** string (交集型) is a chain of words each of which starts inside the one before and ends after it: of 南京市,
/// 市长 and 长江 comes 南京市长江. Words inside longer words are passed over, and chains are as long as they get. A **combination**
/// string (组合型) is a word of the lexicon whose parts are words as well, and that the text cuts somewhere: 才能, 才 能. Every
/// word of two characters could be one; the text says which are (Liang 1987, Sun and T'sou 2001).
///
/// ```swift
/// var finder = try AmbiguityFinder()
/// finder.add(SegmentedLine(text: "南京市 长江 大桥"), breaksAtSpaces: false)
/// finder.ambiguities()[0].words  // ["南京市", "市长", "长江"]
/// ```
///
/// The user's words count as words of the lexicon, and what the user never wants, or splits, does not.
///
/// Linear in the text; keeps the strings, not the text. One finder serves one thread.
public struct AmbiguityFinder {
  /// The two kinds.
  public enum Kind: String, Sendable, CaseIterable {
    /// 交集型.
    case crossing
    /// 组合型.
    case combination
  }

  /// A string that can be cut in more than one way.
  public struct Ambiguity: Sendable {
    /// Which kind.
    public var kind: Kind
    /// The string.
    public var text: String
    /// The lexicon's words in it: those that cross, or the word and its parts.
    public var words: [String]
    /// The ways in which the text cuts it, the most frequent first; a word that goes on outside is cut off here.
    public var ways: [SegmentationWay]
    /// How often it occurs.
    public var count: Int { ways.reduce(0) { $0 + $1.count } }
  }

  private struct Found: Sendable {
    var words: [String] = []
    var ways: [String: (count: Int, examples: FirstOccurrences)] = [:]
  }

  /// How many places each way keeps.
  public var exampleLimit = 3
  /// How many characters of context a place has on either side.
  public var contextLength = 10
  private var words: LineWords
  private var crossings: [String: Found] = [:]
  /// Words of the lexicon that some place cuts, and how often each occurs whole.
  private var combinations: [String: Found] = [:]
  private var wholes: [String: (count: Int, examples: FirstOccurrences)] = [:]

  /// An empty text; an error where ICU's dictionary cannot be read.
  public init(dictionary: UserDictionary? = nil) throws(TextError) {
    words = try LineWords(dictionary: dictionary)
  }

  /// Adds a line of the text.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - breaksAtSpaces: whether its white space was there before it was cut, so that no word goes across.
  public mutating func add(_ line: SegmentedLine, breaksAtSpaces: Bool) throws(TextError) {
    let scalars = LineScalars(line, breaksAtSpaces: breaksAtSpaces)
    try words.read(scalars, of: line)
    // Words of two characters or more that are inside no other word, by start: their ends rise too.
    var chain: Range<Int>?
    var chainWords: [Range<Int>] = []
    var last = 0
    for start in scalars.units.indices where scalars.units[start] != 0 {
      let lengths = words.lengths(at: start)
      for length in lengths where length > 1 { noteCombination(start..<start + length, of: line, scalars) }
      guard let longest = lengths.last, longest > 1, start + longest > last else { continue }
      last = start + longest
      if let open = chain, start < open.upperBound {
        chain = open.lowerBound..<last
      } else {
        if let chain, chainWords.count > 1 { noteCrossing(chain, of: chainWords, in: line, scalars) }
        chain = start..<last
        chainWords.removeAll(keepingCapacity: true)
      }
      chainWords.append(start..<last)
    }
    if let chain, chainWords.count > 1 { noteCrossing(chain, of: chainWords, in: line, scalars) }
  }

  /// What was found, most frequent first.
  public func ambiguities(_ kinds: Set<Kind> = Set(Kind.allCases)) -> [Ambiguity] {
    var list: [Ambiguity] = []
    if kinds.contains(.crossing) {
      list += crossings.map { Self.ambiguity(.crossing, $0.key, $0.value) }
    }
    if kinds.contains(.combination) {
      list += combinations.map { text, found in
        var found = found
        found.ways[text] = wholes[text]
        return Self.ambiguity(.combination, text, found)
      }
    }
    return list.sorted {
      if $0.count != $1.count { return $0.count > $1.count }
      if $0.text != $1.text { return $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
      return $0.kind == .crossing && $1.kind == .combination
    }
  }

  private static func ambiguity(_ kind: Kind, _ text: String, _ found: Found) -> Ambiguity {
    let ways = found.ways.map { key, way in
      SegmentationWay(
        words: key.split(separator: " ").map(String.init), count: way.count, examples: way.examples.list)
    }
    return Ambiguity(
      kind: kind, text: text, words: found.words,
      ways: ways.sorted {
        $0.count != $1.count ? $0.count > $1.count : SegmentationWay.comesFirst($0, $1)
      })
  }

  private mutating func noteCrossing(
    _ chain: Range<Int>, of words: [Range<Int>], in line: SegmentedLine, _ scalars: LineScalars
  ) {
    let text = scalars.text(of: chain, in: line)
    if crossings[text] == nil {
      crossings[text] = Found(words: words.map { scalars.text(of: $0, in: line) })
    }
    let way = scalars.words(in: chain, of: line)
    let bytes = scalars.bytes(of: chain)
    crossings[text]?.ways[way, default: (0, FirstOccurrences())].count += 1
    crossings[text]?.ways[way]?.examples.note(bytes, of: line, context: contextLength, limit: exampleLimit)
  }

  /// Notes a word of the lexicon where it is whole, or cut into words of the lexicon without any word going on outside.
  private mutating func noteCombination(
    _ range: Range<Int>, of line: SegmentedLine, _ scalars: LineScalars
  ) {
    guard scalars.isCut[range.lowerBound], scalars.isCut[range.upperBound] else { return }
    let bytes = scalars.bytes(of: range)
    let text = scalars.text(of: range, in: line)
    let cuts = (range.lowerBound + 1..<range.upperBound).filter { scalars.isCut[$0] }
    if cuts.isEmpty {
      wholes[text, default: (0, FirstOccurrences())].count += 1
      wholes[text]?.examples.note(bytes, of: line, context: contextLength, limit: exampleLimit)
      return
    }
    let places = [range.lowerBound] + cuts + [range.upperBound]
    let parts = zip(places, places.dropFirst()).map { $0..<$1 }
    guard parts.allSatisfy({ words.lengths(at: $0.lowerBound).contains($0.count) }) else { return }
    let way = scalars.words(in: range, of: line)
    if combinations[text] == nil {
      combinations[text] = Found(words: [text] + parts.map { scalars.text(of: $0, in: line) })
    }
    combinations[text]?.ways[way, default: (0, FirstOccurrences())].count += 1
    combinations[text]?.ways[way]?.examples.note(bytes, of: line, context: contextLength, limit: exampleLimit)
  }
}
