/// Cuts the segments in which rules found scalars of the dictionary's, as ICU does: runs of Han and kana by the lattice,
/// with no cut where a run begins or ends inside a segment. What is not its own NFKC, not in the BMP, or of another
/// script with a dictionary is left to ICU.
struct DictionaryCutter {
  private let machine: RuleMachine
  private let classes: [UInt8]
  private var lattice: Lattice
  private var boundaries: [Int32] = []

  init(machine: RuleMachine, dictionary: CJDictionary) {
    self.machine = machine
    classes = dictionary.classes
    lattice = Lattice(trie: dictionary.trie)
  }

  /// Writes the words of a segment from `count` on; false, with nothing written, where ICU must cut it. The array has
  /// room for as many segments as the segment has bytes.
  mutating func cut(
    _ segment: Segment, of text: Span<UInt8>, into segments: inout [Segment], count: inout Int
  ) -> Bool {
    let first = count
    var start = segment.startOffset
    var offset = segment.start
    while offset < segment.end {
      let scalar = text.scalar(at: offset)
      guard scalar.width < 4 else { return undo(&count, first) }
      let value = Int(scalar.value)
      guard machine.isForDictionary(value) else {
        offset += scalar.width
        continue
      }
      guard let end = collectRun(at: offset, before: segment.end, of: text) else {
        return undo(&count, first)
      }
      lattice.cut(into: &boundaries)
      for boundary in boundaries.reversed() {
        let end = Int32(truncatingIfNeeded: offset) + 3 * boundary
        segments[count] = Segment(startOffset: start, endOffset: end, status: segment.status)
        count += 1
        start = end
      }
      offset = end
    }
    segments[count] = Segment(startOffset: start, endOffset: segment.endOffset, status: segment.status)
    count += 1
    return true
  }

  private func undo(_ count: inout Int, _ first: Int) -> Bool {
    count = first
    return false
  }

  /// Puts a run's scalars into the lattice and gives its end; `nil` where ICU must cut it. All of them take three bytes.
  private mutating func collectRun(at start: Int, before end: Int, of text: Span<UInt8>) -> Int? {
    lattice.units.removeAll(keepingCapacity: true)
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      guard scalar.width < 4 else { return nil }
      let scalarClass = classes[Int(scalar.value)]
      if scalarClass != DictionaryData.isIncluded | DictionaryData.isNormalized {
        // Another script's scalar ends the run; one that changes under NFKC is ICU's.
        if scalarClass == 0 { break }
        return nil
      }
      lattice.units.append(UInt16(truncatingIfNeeded: scalar.value))
      offset += 3
    }
    return offset == start ? nil : offset
  }
}
