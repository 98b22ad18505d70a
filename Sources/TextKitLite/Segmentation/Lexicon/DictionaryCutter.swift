/// Cuts the segments in which rules found scalars of the dictionary's, as ICU does. What is not its own NFKC, not in the BMP,
/// or of another script with a dictionary is left to ICU.
///
/// A class, since it is all buffers, which a struct inside an optional would hand about. One thread at a time.
final class DictionaryCutter {
  private let machine: RuleMachine
  private let classes: [UInt8]
  private var lattice: Lattice

  init(machine: RuleMachine, dictionary: CJDictionary) {
    self.machine = machine
    classes = dictionary.classes
    lattice = Lattice(trie: dictionary.trie)
  }

  /// Runs a scanner that cuts by the dictionary itself, until something is not ready or not the dictionary's; `nil` where
  /// there are no tables.
  func run(
    _ scanner: inout RuleScanner, over text: Span<UInt8>, into segments: inout [Segment], count: inout Int
  ) -> RuleScanner.Event? {
    withWorkspace { scanner.run(machine, over: text, into: &segments, count: &count, cutter: $0) }
  }

  /// Writes the words of a segment from `count` on, once all is ready for them; false, with nothing written, where ICU
  /// must cut it. The array has room for as many segments as the segment has scalars.
  func cut(
    _ segment: Segment, of text: Span<UInt8>, into segments: inout [Segment], count: inout Int
  ) -> Bool {
    lattice.prepare(for: text.extracting(segment.range))
    return withWorkspace { workspace in
      unsafe text.withUnsafeBufferPointer { text in
        unsafe segments.withUnsafeMutableBufferPointer { segments in
          guard let text = text.baseAddress, let output = segments.baseAddress else { return false }
          return unsafe workspace.cut(
            segment, of: text, into: output, count: &count, capacity: segments.count)
        }
      }
    } ?? false
  }

  private func withWorkspace<Result>(_ body: (DictionaryWorkspace) -> Result) -> Result? {
    unsafe classes.withUnsafeBufferPointer { classes in
      unsafe machine.scalars.withUnsafeBufferPointer { scalars in
        lattice.withPointers { lattice in
          guard let lattice, let classes = classes.baseAddress, let scalars = scalars.baseAddress
          else { return nil }
          return unsafe body(
            DictionaryWorkspace(
              classes: classes, scalars: scalars,
              firstDictionaryCategory: UInt16(machine.firstDictionaryCategory), lattice: lattice))
        }
      }
    }
  }
}
