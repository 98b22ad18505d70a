/// Finds where words end: the best row of tags by the weights of a model (Viterbi). Linear, one thread.
///
/// Source: averaged structured perceptron (Collins 2002) over tags of characters (Xue 2003).
struct ModelTagger {
  static let forbidden: Int32 = 1 << 24
  private var back: [UInt8] = []

  /// Sets the bit of each atom after which a word ends. Atoms that are no part of words stand alone.
  ///
  /// - Parameter allowed: which tags an atom may have, a bit each (1 begin, 2 middle, 4 end, 8 single); empty for
  ///   any. Where the bits contradict each other the words that they force come first.
  mutating func tag(
    _ atoms: [Atom], marks: [LexiconMark], weights: ModelWeights, allowed: [UInt8] = [],
    ends: inout [Bool]
  ) {
    if ends.count < atoms.count {
      ends.append(contentsOf: repeatElement(true, count: atoms.count - ends.count))
      back.append(contentsOf: repeatElement(0, count: atoms.count - back.count))
    }
    let source = atoms.span
    let marks = marks.span
    let pieces = weights.pieces.span
    let slots = weights.bigrams.slots.span
    let layout = weights.layout
    let transitions = weights.transitions
    let allowed = allowed.span
    var back = self.back.mutableSpan
    var output = ends.mutableSpan
    var start = 0
    while start < source.count {
      if unsafe !source[unchecked: start].isTagged {
        unsafe output[unchecked: start] = true
        start &+= 1
        continue
      }
      var end = start &+ 1
      while unsafe source[unchecked: end].isTagged { end &+= 1 }
      if end == start &+ 1 {
        unsafe output[unchecked: start] = true
      } else {
        Self.search(
          start, end, source, marks, pieces, slots, layout, transitions, allowed, &back, &output)
      }
      start = end
    }
  }

  @inline(__always)
  private static func search(
    _ start: Int, _ end: Int, _ atoms: borrowing Span<Atom>, _ marks: borrowing Span<LexiconMark>,
    _ pieces: borrowing Span<UInt64>, _ slots: borrowing Span<UInt64>, _ layout: WeightLayout,
    _ transitions: TagTransitions, _ allowed: borrowing Span<UInt8>, _ back: inout MutableSpan<UInt8>,
    _ ends: inout MutableSpan<Bool>
  ) {
    let t = transitions.values
    let (bm, be, mm, me) = (t[0], t[1], t[2], t[3])
    let (eb, es, sb, ss) = (t[4], t[5], t[6], t[7])
    let bigrams = layout.bigrams
    // The row of each pair from two atoms before the one at hand on.
    var rows = (
      Self.row(start &- 2, atoms, slots, bigrams), Self.row(start &- 1, atoms, slots, bigrams),
      Self.row(start, atoms, slots, bigrams), 0
    )
    var scores: (b: Int32, m: Int32, e: Int32, s: Int32) = (0, 0, 0, 0)
    for index in start..<end {
      rows.3 = Self.row(index &+ 1, atoms, slots, bigrams)
      let sum = Self.sum(index, atoms, marks, layout, pieces, rows)
      rows = (rows.1, rows.2, rows.3, 0)
      var b = Int32(truncatingIfNeeded: sum & 0xFFFF)
      var m = Int32(truncatingIfNeeded: sum >> 16 & 0xFFFF)
      var e = Int32(truncatingIfNeeded: sum >> 32 & 0xFFFF)
      var s = Int32(truncatingIfNeeded: sum >> 48)
      let name = unsafe marks[unchecked: index].forced
      if name != 0 || !allowed.isEmpty {
        let bits = unsafe allowedBits(marks[unchecked: index], allowed.isEmpty ? 15 : allowed[index])
        if bits & 1 == 0 { b &-= forbidden }
        if bits & 2 == 0 { m &-= forbidden }
        if bits & 4 == 0 { e &-= forbidden }
        if bits & 8 == 0 { s &-= forbidden }
      }
      if index == start {
        scores = (b, m &- forbidden, e &- forbidden, s)
        continue
      }
      let (fromE, fromS) = (scores.e &+ eb, scores.s &+ sb)
      let (endToS, singleToS) = (scores.e &+ es, scores.s &+ ss)
      let (beginToM, middleToM) = (scores.b &+ bm, scores.m &+ mm)
      let (beginToE, middleToE) = (scores.b &+ be, scores.m &+ me)
      // A bit a tag: whether the second of the two ways there was better.
      var choice: UInt8 = fromS > fromE ? 1 : 0
      choice |= middleToM > beginToM ? 2 : 0
      choice |= middleToE > beginToE ? 4 : 0
      choice |= singleToS > endToS ? 8 : 0
      unsafe back[unchecked: index] = choice
      // Differences alone count; kept small, so that a long line does not overflow.
      let base = max(fromE, fromS)
      scores = (
        b, max(beginToM, middleToM) &- base &+ m, max(beginToE, middleToE) &- base &+ e,
        max(endToS, singleToS) &- base &+ s
      )
      scores.m = max(scores.m, -(forbidden << 2))
      scores.e = max(scores.e, -(forbidden << 2))
      scores.s = max(scores.s, -(forbidden << 2))
    }
    // 0 begin, 1 middle, 2 end, 3 single
    var tag = scores.s > scores.e ? 3 : 2
    var index = end &- 1
    while true {
      unsafe ends[unchecked: index] = tag >= 2
      if index == start { return }
      let isSecond = unsafe back[unchecked: index] >> UInt8(truncatingIfNeeded: tag) & 1 != 0
      tag = tag == 0 || tag == 3 ? (isSecond ? 3 : 2) : (isSecond ? 1 : 0)
      index &-= 1
    }
  }

  /// The tags that an atom may have, a bit each: what the user says comes before the names that the model brings along.
  @inline(__always)
  static func allowedBits(_ mark: LexiconMark, _ allowed: UInt8) -> UInt8 {
    guard mark.forced != 0 else { return allowed }
    let name: UInt8 = 1 << (UInt8(truncatingIfNeeded: mark.forced) &- 1)
    return allowed & name != 0 ? name : allowed
  }

  @inline(__always)
  static func row(
    _ index: Int, _ atoms: borrowing Span<Atom>, _ slots: borrowing Span<UInt64>, _ bigrams: Int
  )
    -> Int
  {
    let row = unsafe BigramTable.row(
      atoms[unchecked: index].symbol, atoms[unchecked: index &+ 1].symbol, in: slots)
    return bigrams &+ row &* WeightLayout.bigramLength
  }

  /// The weights of the four tags of an atom: seventeen pieces.
  @inline(__always)
  static func sum(
    _ index: Int, _ atoms: borrowing Span<Atom>, _ marks: borrowing Span<LexiconMark>,
    _ layout: WeightLayout, _ pieces: borrowing Span<UInt64>, _ rows: (Int, Int, Int, Int)
  ) -> UInt64 {
    let context = FeatureContext(at: index, atoms: atoms, marks: marks)
    let mark = unsafe marks[unchecked: index]
    let (a, b, c, d, e) = unsafe (
      row(of: atoms[unchecked: index &- 2]), row(of: atoms[unchecked: index &- 1]),
      row(of: atoms[unchecked: index]), row(of: atoms[unchecked: index &+ 1]),
      row(of: atoms[unchecked: index &+ 2])
    )
    var sum = unsafe pieces[unchecked: a &+ WeightLayout.twoAfter]
    unsafe sum &+= pieces[unchecked: b &+ WeightLayout.oneAfter &+ mark.tag]
    unsafe sum &+= pieces[unchecked: c &+ WeightLayout.own &+ mark.tag]
    unsafe sum &+= pieces[unchecked: d &+ WeightLayout.oneBefore &+ mark.tag]
    unsafe sum &+= pieces[unchecked: e &+ WeightLayout.twoBefore]
    unsafe sum &+= pieces[unchecked: c &+ WeightLayout.starting &+ mark.starting]
    unsafe sum &+= pieces[unchecked: c &+ WeightLayout.ending &+ mark.ending]
    unsafe sum &+= pieces[unchecked: c &+ WeightLayout.covering &+ mark.covering]
    unsafe sum &+= pieces[unchecked: rows.0]
    unsafe sum &+= pieces[unchecked: rows.1 &+ 1]
    unsafe sum &+= pieces[unchecked: rows.2 &+ 2]
    unsafe sum &+= pieces[unchecked: rows.3 &+ 3]
    unsafe sum &+= pieces[unchecked: layout.kinds &+ context.kinds]
    unsafe sum &+= pieces[unchecked: layout.repeats &+ context.repeats]
    unsafe sum &+= pieces[unchecked: layout.marks &+ FeatureContext.row(of: mark)]
    unsafe sum &+= pieces[unchecked: layout.tags &+ context.tags]
    unsafe sum &+= pieces[unchecked: layout.pairs &+ context.pairs]
    return sum
  }

  @inline(__always)
  private static func row(of atom: Atom) -> Int { Int(atom.symbol) &* WeightLayout.rowLength }
}
