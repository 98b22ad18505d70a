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
    var start = 0
    while start < atoms.count {
      guard atoms[start].isTagged else {
        start += 1
        continue
      }
      var end = start + 1
      while atoms[end].isTagged { end += 1 }
      let place = tags.count
      var begins = true
      for index in start..<end {
        space.append(featuresAt: index, atoms: atoms.span, marks: marks.span, to: &features)
        let isEnd = index == end - 1 || ends.contains(atoms[index].endOffset)
        tags.append(begins ? (isEnd ? 3 : 0) : (isEnd ? 2 : 1))
        begins = isEnd
      }
      stretches.append(place..<tags.count)
      start = end
    }
    if stretches.count > first { sentences.append(first..<stretches.count) }
  }
}
