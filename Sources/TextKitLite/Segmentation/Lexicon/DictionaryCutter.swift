/// Cuts the segments in which rules found scalars of the dictionary's, as ICU does: runs of Han and kana by the lattice,
/// with no cut where a run begins or ends inside a segment. What is not its own NFKC, not in the BMP, or of another
/// script with a dictionary is left to ICU.
///
/// A class, since it is all buffers, which a struct inside an optional would hand about for each segment: a fifth of the
/// time in Chinese. One thread at a time.
final class DictionaryCutter {
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
  /// room for as many segments as the segment has scalars.
  func cut(
    _ segment: Segment, of text: Span<UInt8>, into segments: inout [Segment], count: inout Int
  ) -> Bool {
    let first = count
    var start = segment.startOffset
    var offset = segment.start
    while offset < segment.end {
      let length = collectRun(at: offset, before: segment.end, of: text)
      guard length > 0 else {
        let scalar = text.scalar(at: offset)
        if scalar.width < 4, !machine.isForDictionary(Int(scalar.value)) {
          offset += scalar.width
          continue
        }
        count = first
        return false
      }
      lattice.cut(count: length, into: &boundaries)
      for boundary in boundaries.reversed() {
        let end = Int32(truncatingIfNeeded: offset) &+ 3 &* boundary
        segments[count] = Segment(startOffset: start, endOffset: end, tag: segment.tag)
        count += 1
        start = end
      }
      offset += 3 * length
    }
    segments[count] = Segment(startOffset: start, endOffset: segment.endOffset, tag: segment.tag)
    count += 1
    return true
  }

  /// Puts the scalars of the run that starts here into the lattice, all of three bytes, and returns how many they are; 0
  /// where none starts, or one that ICU must cut.
  private func collectRun(at start: Int, before end: Int, of text: Span<UInt8>) -> Int {
    let wanted = DictionaryData.isIncluded | DictionaryData.isNormalized
    return unsafe text.withUnsafeBufferPointer { text in
      unsafe classes.withUnsafeBufferPointer { classes in
        unsafe lattice.withUnits(capacity: (end - start) / 3) { units in
          var offset = start
          var count = 0
          while offset < end {
            let lead = unsafe text[offset]
            if lead < 0xE0 { break }
            if lead >= 0xF0 { return 0 }
            let value =
              unsafe Int(lead & 0x0F) << 12 | Int(text[offset + 1] & 0x3F) << 6
              | Int(text[offset + 2] & 0x3F)
            let scalarClass = unsafe classes[value]
            if scalarClass != wanted {
              // Another script's scalar ends the run; one that changes under NFKC is ICU's.
              if scalarClass == 0 { break }
              return 0
            }
            unsafe units[count] = UInt16(truncatingIfNeeded: value)
            count += 1
            offset += 3
          }
          // A run starts with a scalar of the rules' dictionary categories, and goes on over all of its script.
          if count > 0, unsafe !machine.isForDictionary(Int(units[0])) { return 0 }
          return count
        }
      }
    }
  }
}
