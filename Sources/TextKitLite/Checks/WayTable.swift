/// The ways in which strings were cut, while they are counted.
struct WayTable {
  let exampleLimit: Int
  let contextLength: Int
  private var ways = ByteInterner()
  private var counts: [Int] = []
  private var examples: [FirstOccurrences] = []
  /// By string, its ways in the order in which they came.
  private var waysOfString: [UInt32: [UInt32]] = [:]

  init(exampleLimit: Int, contextLength: Int) {
    self.exampleLimit = exampleLimit
    self.contextLength = contextLength
  }

  /// Whether a string was noted.
  func holds(_ string: UInt32) -> Bool { waysOfString[string] != nil }

  /// Counts some words of a line as a way to cut a string.
  mutating func note(_ words: Range<Int>, _ range: Range<Int>, of line: SegmentedLine, string: UInt32) {
    var key: [UInt8] = []
    line.append(words, to: &key)
    let way = ways.intern(key.span, from: 0, to: key.count)
    if Int(way) == counts.count {
      counts.append(0)
      examples.append(FirstOccurrences())
      waysOfString[string, default: []].append(way)
    }
    counts[Int(way)] += 1
    examples[Int(way)].note(range, of: line, context: contextLength, limit: exampleLimit)
  }

  /// The strings with their ways, in no order.
  var inconsistencies: [ConsistencyChecker.Inconsistency] {
    waysOfString.values.map { list in
      let found = list.map { way in
        SegmentationWay(
          words: ways.string(of: way).split(separator: " ").map(String.init), count: counts[Int(way)],
          examples: examples[Int(way)].list)
      }
      let sorted = found.sorted {
        $0.count != $1.count ? $0.count < $1.count : SegmentationWay.comesFirst($0, $1)
      }
      return ConsistencyChecker.Inconsistency(text: found[0].words.joined(), ways: sorted)
    }
  }
}
