/// What the lexicon says of an atom, in one word of 16 bits: the lengths of the longest word that starts, ends and goes on
/// here (0 to 5), the tag that the cheapest way to cut the run gives, how frequent the word of this character and the
/// next is (0: none, 1 to 5), and the tag that a name forces.
struct LexiconMark {
  var bits: UInt16
  static let none = LexiconMark(bits: 3 << 9)

  @inline(__always) var starting: Int { Int(bits & 7) }
  @inline(__always) var ending: Int { Int(bits >> 3 & 7) }
  @inline(__always) var covering: Int { Int(bits >> 6 & 7) }
  /// 0 begin, 1 middle, 2 end, 3 single.
  @inline(__always) var tag: Int { Int(bits >> 9 & 3) }
  @inline(__always) var pair: Int { Int(bits >> 11 & 7) }
  /// 0 none, 1 begin, 2 middle, 3 end.
  @inline(__always) var forced: Int { Int(bits >> 14) }
}

/// Finds the marks of atoms. Linear: a word has at most eight characters. One thread.
struct LexiconMarker {
  private static let unreached = Int32.max
  /// Beside the place where a word starts: that it is a name.
  private static let isName: Int32 = 1 << 30
  /// The same: that it is one of the model's own list.
  private static let isListed: Int32 = 1 << 29
  private let findsListedWords: Bool
  /// Atoms of the words of the model's list that the search took in the last text, of two or more.
  private(set) var listedWords: [Range<Int>] = []
  private var best: [Int32] = []
  private var previous: [Int32] = []

  init(findsListedWords: Bool = false) {
    self.findsListedWords = findsListedWords
  }

  /// Writes the mark of each atom.
  mutating func mark(_ atoms: [Atom], with lexicon: ModelLexicon, into marks: inout [LexiconMark]) {
    if marks.count < atoms.count {
      marks.append(contentsOf: repeatElement(.none, count: atoms.count - marks.count))
      let missing = atoms.count + 1 - best.count
      best.append(contentsOf: repeatElement(0, count: missing))
      previous.append(contentsOf: repeatElement(0, count: missing))
    }
    listedWords.removeAll(keepingCapacity: true)
    Self.mark(
      atoms.span, with: lexicon, into: &marks, best: &best, previous: &previous,
      listed: &listedWords,
      findsListedWords: findsListedWords)
  }

  private static func mark(
    _ source: Span<Atom>, with lexicon: ModelLexicon, into marks: inout [LexiconMark], best: inout [Int32],
    previous: inout [Int32], listed: inout [Range<Int>], findsListedWords: Bool
  ) {
    let slots = lexicon.slots.span
    let steps = lexicon.steps.span
    let roots = lexicon.roots.span
    var output = marks.mutableSpan
    var best = best.mutableSpan
    var previous = previous.mutableSpan
    var start = 0
    while start < source.count {
      if unsafe source[unchecked: start].unit == 0 {
        unsafe output[unchecked: start] = .none
        start &+= 1
        continue
      }
      var end = start &+ 1
      while end < source.count, unsafe source[unchecked: end].unit != 0 { end &+= 1 }
      search(start, end, source, slots, steps, roots, &output, &best, &previous)
      if findsListedWords { list(start, end, previous, into: &listed) }
      start = end
    }
  }

  @inline(__always)
  private static func search(
    _ start: Int, _ end: Int, _ atoms: borrowing Span<Atom>, _ slots: borrowing Span<UInt64>,
    _ steps: borrowing Span<UInt64>, _ roots: borrowing Span<Int32>, _ marks: inout MutableSpan<LexiconMark>,
    _ best: inout MutableSpan<Int32>, _ previous: inout MutableSpan<Int32>
  ) {
    for index in start..<end {
      unsafe best[unchecked: index &+ 1] = unreached
      unsafe marks[unchecked: index] = LexiconMark(bits: 0)
    }
    unsafe best[unchecked: start] = 0
    for first in start..<end {
      let reached = unsafe best[unchecked: first]
      let root = unsafe Int(roots[unchecked: Int(atoms[unchecked: first].unit)])
      var single = ModelLexicon.unknownCost
      if root > 0 {
        var place = root &- 1
        var entry = unsafe slots[unchecked: place]
        let cost = ModelLexicon.cost(of: entry)
        if cost > 0 { single = cost }
        var last = first &+ 1
        let limit = min(end, first &+ ModelLexicon.longestWord)
        var longest = 0
        var pair: UInt16 = 0
        while last < limit, ModelLexicon.goesOn(entry) {
          place = unsafe ModelLexicon.step(from: place, over: atoms[unchecked: last].unit, in: slots, steps)
          if place < 0 { break }
          entry = unsafe slots[unchecked: place]
          last &+= 1
          let cost = ModelLexicon.cost(of: entry)
          if cost == 0 { continue }
          let length = last &- first
          longest = length
          if length == 2 { pair = Self.bucket(cost) }
          if unsafe reached &+ cost < best[unchecked: last] {
            unsafe best[unchecked: last] = reached &+ cost
            unsafe previous[unchecked: last] =
              Int32(truncatingIfNeeded: first) | (ModelLexicon.isName(entry) ? isName : 0)
              | (ModelLexicon.isListed(entry) ? isListed : 0)
          }
          raise(&marks, at: last &- 1, shift: 3, to: length)
        }
        if longest > 0 {
          unsafe marks[unchecked: first].bits |= UInt16(truncatingIfNeeded: min(longest, 5)) | pair << 11
          var inner = first &+ 1
          while inner < first &+ longest &- 1 {
            raise(&marks, at: inner, shift: 6, to: longest)
            inner &+= 1
          }
        }
      }
      // A word of one character is not preferred to a longer one that costs as much.
      if unsafe reached &+ single < best[unchecked: first &+ 1] {
        unsafe best[unchecked: first &+ 1] = reached &+ single
        unsafe previous[unchecked: first &+ 1] = Int32(truncatingIfNeeded: first)
      }
    }
    var last = end
    while last > start {
      let arc = unsafe previous[unchecked: last]
      let first = Int(arc & ~(isName | isListed))
      if arc & isName != 0 { force(first, last, &marks) }
      if last &- first == 1 {
        unsafe marks[unchecked: first].bits |= 3 << 9
      } else {
        for inner in first &+ 1..<last &- 1 { unsafe marks[unchecked: inner].bits |= 1 << 9 }
        unsafe marks[unchecked: last &- 1].bits |= 2 << 9
      }
      last = first
    }
  }

  /// Appends the words of the model's list on the way that was found.
  private static func list(
    _ start: Int, _ end: Int, _ previous: borrowing MutableSpan<Int32>, into words: inout [Range<Int>]
  ) {
    var last = end
    while last > start {
      let arc = previous[last]
      let first = Int(arc & ~(isName | isListed))
      if arc & isListed != 0, last - first > 1 { words.append(first..<last) }
      last = first
    }
  }

  /// Marks a name of two characters or more.
  private static func force(_ first: Int, _ last: Int, _ marks: inout MutableSpan<LexiconMark>) {
    marks[first].bits |= 1 << 14
    for inner in first + 1..<last - 1 { marks[inner].bits |= 2 << 14 }
    marks[last - 1].bits |= 3 << 14
  }

  /// Raises a length in a mark to another, if that is longer.
  @inline(__always)
  private static func raise(
    _ marks: inout MutableSpan<LexiconMark>, at index: Int, shift: UInt16, to length: Int
  ) {
    let bits = unsafe marks[unchecked: index].bits
    let new = UInt16(truncatingIfNeeded: min(length, 5))
    if bits >> shift & 7 < new {
      unsafe marks[unchecked: index].bits = bits & ~(7 << shift) | new << shift
    }
  }

  /// How frequent a word of two characters is, by its cost.
  @inline(__always)
  private static func bucket(_ cost: Int32) -> UInt16 {
    cost < 70 ? 1 : cost < 90 ? 2 : cost < 110 ? 3 : cost < 130 ? 4 : 5
  }
}
