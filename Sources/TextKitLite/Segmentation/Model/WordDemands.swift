/// What a user's words ask of an engine that finds boundaries by itself.
struct WordDemands {
  /// Words that stand, in order and apart, as segments of their status.
  var words: [Segment] = []
  /// Offsets at which a word ends.
  var cuts: [Int32] = []

  var isEmpty: Bool { words.isEmpty && cuts.isEmpty }

  /// Which tags the atoms may have: a bit each for begin, middle, end and single.
  func allowedTags(of atoms: [Atom]) -> [UInt8] {
    var allowed = [UInt8](repeating: 15, count: atoms.count)
    let edges = (words.map(\.startOffset) + words.map(\.endOffset) + cuts).sorted()
    var edge = 0
    for index in 1..<atoms.count {
      while edge < edges.count, edges[edge] < atoms[index].startOffset { edge += 1 }
      guard edge < edges.count else { break }
      guard edges[edge] == atoms[index].startOffset else { continue }
      allowed[index] &= 0b1001
      allowed[index - 1] &= 0b1100
    }
    var index = 0
    for word in words {
      while index < atoms.count, atoms[index].startOffset < word.startOffset { index += 1 }
      while index < atoms.count, atoms[index].endOffset < word.endOffset {
        if atoms[index].startOffset > word.startOffset {
          allowed[index] &= 0b0010
        } else {
          allowed[index] &= 0b0001
        }
        index += 1
      }
    }
    return allowed
  }

  /// Whether atoms that may have these tags may be one word.
  static func allow(_ word: Range<Int>, _ allowed: [UInt8]) -> Bool {
    allowed[word.lowerBound] & 0b0001 != 0 && allowed[word.upperBound - 1] & 0b0100 != 0
      && allowed[word.lowerBound + 1..<word.upperBound - 1].allSatisfy { $0 & 0b0010 != 0 }
  }

  /// Puts the words in the place of what an engine cut there, and returns how many segments there are then.
  func lay(over segments: inout [Segment], count: Int) -> Int {
    guard !words.isEmpty else { return count }
    var output: [Segment] = []
    output.reserveCapacity(count + words.count)
    var word = 0
    for segment in segments[..<count] {
      var rest = segment
      while word < words.count, words[word].startOffset < rest.endOffset {
        let next = words[word]
        if rest.startOffset < next.startOffset {
          output.append(Segment(startOffset: rest.startOffset, endOffset: next.startOffset, tag: rest.tag))
        }
        if output.last?.startOffset != next.startOffset { output.append(next) }
        rest.startOffset = max(rest.startOffset, next.endOffset)
        guard next.endOffset <= segment.endOffset else { break }
        word += 1
      }
      if rest.startOffset < rest.endOffset { output.append(rest) }
    }
    swap(&segments, &output)
    return segments.count
  }
}
