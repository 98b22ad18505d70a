/// Gold text as training sees it: for each atom its features and its tag, in stretches of atoms that may make words.
struct TrainingText {
  /// ``TrainingSpace/featureCount`` for each atom.
  private(set) var features: [UInt32] = []
  /// 0 begin, 1 middle, 2 end, 3 single.
  private(set) var tags: [UInt8] = []
  /// Neighbouring atoms that may make words; places in `tags`.
  private(set) var stretches: [Range<Int>] = []
  /// Of each sentence, its stretches.
  private(set) var sentences: [Range<Int>] = []

  /// Adds a sentence by its atoms and their marks; `ends` are the bytes after words' last.
  mutating func append(
    _ atoms: [Atom], marks: [LexiconMark], ends: Set<Int32>, space: TrainingSpace
  ) {
    let first = stretches.count
    for stretch in Atom.taggedStretches(of: atoms) {
      let place = tags.count
      var begins = true
      for index in stretch {
        space.append(featuresAt: index, atoms: atoms.span, marks: marks.span, to: &features)
        let isEnd = index == stretch.upperBound - 1 || ends.contains(atoms[index].endOffset)
        tags.append(begins ? (isEnd ? 3 : 0) : (isEnd ? 2 : 1))
        begins = isEnd
      }
      stretches.append(place..<tags.count)
    }
    if stretches.count > first { sentences.append(first..<stretches.count) }
  }
}
