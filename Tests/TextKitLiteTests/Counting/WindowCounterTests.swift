import Testing

@testable import TextKitLite

@Suite struct WindowCounterTests {
  /// Counts sentences of words, each word its own key.
  private static func count(_ sentences: [[UInt32]], left: Int, right: Int) -> (NGramTable, WindowCounter) {
    var pairs = NGramTable()
    var windows = WindowCounter(left: left, right: right)
    for sentence in sentences {
      for key in sentence { windows.append(key) }
      windows.endSentence(pairs: &pairs)
    }
    return (pairs, windows)
  }

  /// Positions in windows, by looking at every pair of positions.
  @Test(arguments: [(1, 1), (0, 1), (3, 0), (2, 5), (20, 20)])
  func againstAllPairs(_ left: Int, _ right: Int) {
    var generator = SplitMix(state: 11)
    let none = WindowCounter.noKey
    var sentences: [[UInt32]] = []
    for _ in 0..<40 {
      var sentence: [UInt32] = []
      for _ in 0..<generator.next(below: 30) {
        sentence.append(generator.next(below: 5) == 0 ? none : UInt32(generator.next(below: 6)))
      }
      sentences.append(sentence)
    }
    let (pairs, windows) = Self.count(sentences, left: left, right: right)
    var covered: [UInt32: Int] = [:]
    var together: [[UInt32]: Int] = [:]
    for sentence in sentences {
      for place in sentence.indices {
        for node in UInt32(0)..<6 {
          var isNear = false
          for other in sentence.indices where other != place && sentence[other] == node {
            // The place is to the left of the node, or to its right.
            let distance: Int = place - other
            if distance < 0 ? -distance <= left : distance <= right { isNear = true }
          }
          guard isNear else { continue }
          covered[node, default: 0] += 1
          if sentence[place] != none { together[[node, sentence[place]], default: 0] += 1 }
        }
      }
    }
    let words: [UInt32] = Array(sentences.joined())
    #expect(windows.positions == words.count)
    for node in UInt32(0)..<6 {
      let occurrences = words.filter { $0 == node }.count
      #expect(windows.covered(by: node) == covered[node, default: 0])
      #expect(windows.occurrences(of: node) == occurrences)
      for other in UInt32(0)..<6 {
        #expect(pairs.count(prefix: node, last: other) == together[[node, other], default: 0])
      }
    }
  }

  /// Two nodes near a word cover its place once: no cell can become negative.
  @Test func coveredOnce() throws {
    let (pairs, windows) = Self.count([[1, 2, 1]], left: 1, right: 1)
    #expect(pairs.count(prefix: 1, last: 2) == 1)
    #expect(windows.covered(by: 1) == 1)
    #expect(windows.covered(by: 2) == 2)
    #expect(windows.positions == 3)
  }
}
