/// Where two segmentations of a text disagree, alike disagreements counted together.
///
/// ```swift
/// var diff = SegmentationDiff()
/// diff.add(SegmentedLine(text: "1月 北京 大学生"), SegmentedLine(text: "1 月 北京大学 生"))
/// diff.groups.map { "\($0.kind) \($0.first.joined(separator: " ")) | \($0.second.joined(separator: " "))" }
/// // ["crossing 北京 大学生 | 北京大学 生", "split 1月 | 1 月"]
/// ```
///
/// A disagreement is the shortest stretch between two boundaries of both inside which they differ. Linear in the text;
/// memory is that of the different disagreements.
public struct SegmentationDiff: Sendable {
  /// What the second does to the first.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// One word of the first is several of the second.
    case split
    /// Several words of the first are one of the second.
    case merge
    /// Both cut the stretch, at different characters.
    case crossing

    /// The name in every machine format.
    public var name: String { "\(self)" }
  }

  /// Disagreements that are alike.
  public struct Group: Sendable, Hashable {
    /// What the second does to the first.
    public var kind: Kind
    /// The words of the first.
    public var first: [String]
    /// The words of the second.
    public var second: [String]
    /// How often it occurs.
    public var count: Int
    /// The first of its places; their context is the text without white space.
    public var examples: [TextOccurrence]
  }

  /// How many places each group keeps.
  public var exampleLimit = 3
  /// How many characters of context a place has on either side.
  public var contextLength = 10
  /// Lines that have words.
  public private(set) var lines = 0
  /// Lines on which both disagree.
  public private(set) var differingLines = 0
  /// Words of the first as gold, of the second as hypothesis, and those of both.
  public private(set) var spans = SpanCounts()
  private var keys = ByteInterner()
  private var counts: [Int] = []
  private var examples: [FirstOccurrences] = []

  /// An empty list.
  public init() {}

  /// All disagreements.
  public var count: Int { counts.reduce(0, +) }

  /// Disagreements of a kind.
  public func count(of kind: Kind) -> Int {
    counts.indices.reduce(0) { $0 + (keys.tag(of: UInt32($1)) == UInt16(kind.rawValue) ? counts[$1] : 0) }
  }

  /// Counts the disagreements on a line; nothing where the texts differ (see ``TextMismatch``). Places are those of
  /// the first.
  public mutating func add(_ first: SegmentedLine, _ second: SegmentedLine) {
    guard first.text == second.text, first.wordCount > 0 else { return }
    lines += 1
    var isDifferent = false
    var (left, right) = (0, 0)
    // Words since the last boundary of both.
    var (leftStart, rightStart) = (0, 0)
    while left < first.wordCount, right < second.wordCount {
      let (leftEnd, rightEnd) = (first.ends[left], second.ends[right])
      if leftEnd == rightEnd {
        if leftStart < left || rightStart < right {
          isDifferent = true
          note(leftStart..<left + 1, of: first, rightStart..<right + 1, of: second)
        } else {
          spans.correct += 1
        }
        (leftStart, rightStart) = (left + 1, right + 1)
      }
      if leftEnd <= rightEnd { left += 1 }
      if rightEnd <= leftEnd { right += 1 }
    }
    spans.gold += first.wordCount
    spans.hypothesis += second.wordCount
    if isDifferent { differingLines += 1 }
  }

  /// The disagreements, most frequent first; what is as frequent, by kind and bytes.
  public var groups: [Group] {
    let groups = counts.indices.map { index -> Group in
      let key = keys.string(of: UInt32(index)).split(separator: "\n", omittingEmptySubsequences: false)
      let sides = key.map { $0.split(separator: " ").map(String.init) }
      return Group(
        kind: Kind(rawValue: UInt8(keys.tag(of: UInt32(index)))) ?? .crossing, first: sides[0],
        second: sides[1],
        count: counts[index], examples: examples[index].list)
    }
    let bytes = groups.indices.map { Array("\(groups[$0].first) \(groups[$0].second)".utf8) }
    return groups.indices.sorted {
      let (left, right) = (groups[$0], groups[$1])
      if left.count != right.count { return left.count > right.count }
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      return bytes[$0].lexicographicallyPrecedes(bytes[$1])
    }.map { groups[$0] }
  }

  private mutating func note(
    _ words: Range<Int>, of first: SegmentedLine, _ others: Range<Int>, of second: SegmentedLine
  ) {
    let kind: Kind = words.count == 1 ? .split : others.count == 1 ? .merge : .crossing
    var key: [UInt8] = []
    first.append(words, to: &key)
    key.append(UInt8(ascii: "\n"))
    second.append(others, to: &key)
    let id = Int(keys.intern(key.span, from: 0, to: key.count, tag: UInt16(kind.rawValue)))
    if id == counts.count {
      counts.append(0)
      examples.append(FirstOccurrences())
    }
    counts[id] += 1
    let range = first.range(ofWord: words.lowerBound).lowerBound..<first.ends[words.upperBound - 1]
    examples[id].note(range, of: first, context: contextLength, limit: exampleLimit)
  }
}

extension SegmentedLine {
  /// Appends words, parted by spaces.
  func append(_ words: Range<Int>, to bytes: inout [UInt8]) {
    for word in words {
      if word > words.lowerBound { bytes.append(UInt8(ascii: " ")) }
      bytes.append(contentsOf: text[range(ofWord: word)])
    }
  }
}
