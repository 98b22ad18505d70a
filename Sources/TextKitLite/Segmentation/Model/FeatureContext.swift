/// What features see around an atom, read once for all of them: training and tagging look at the same.
struct FeatureContext {
  /// The classes of five atoms, three bits each.
  let kinds: Int
  /// Which of the characters around are the same: 谢谢, 研究研究, 试一试.
  let repeats: Int
  /// The dictionary's tags of three atoms, two bits each.
  let tags: Int
  /// How frequent the words of two characters are from two atoms before on, to the base of six.
  let pairs: Int

  static let kindCount = 1 << 15
  static let repeatCount = 32
  static let tagsCount = 64
  static let pairsCount = 6 * 6 * 6 * 6
  /// Tag, starting, ending, covering.
  static let markCount = 4 * 6 * 6 * 6

  @inline(__always)
  init(at index: Int, atoms: borrowing Span<Atom>, marks: borrowing Span<LexiconMark>) {
    let (a, b, c, d, e) = unsafe (
      atoms[unchecked: index &- 2], atoms[unchecked: index &- 1], atoms[unchecked: index],
      atoms[unchecked: index &+ 1], atoms[unchecked: index &+ 2]
    )
    kinds =
      Int(a.kind) << 12 | Int(b.kind) << 9 | Int(c.kind) << 6 | Int(d.kind) << 3 | Int(e.kind)
    var repeats = 0
    if c.kind == AtomKind.han {
      repeats = Self.bit(c.symbol == d.symbol) | Self.bit(c.symbol == b.symbol) << 1
      repeats |= Self.bit(c.symbol == e.symbol) << 2 | Self.bit(c.symbol == a.symbol) << 3
    }
    if b.kind == AtomKind.han { repeats |= Self.bit(b.symbol == d.symbol) << 4 }
    self.repeats = repeats
    let (before, here, after) = unsafe (
      marks[unchecked: index &- 1], marks[unchecked: index], marks[unchecked: index &+ 1]
    )
    tags = before.tag << 4 | here.tag << 2 | after.tag
    pairs =
      unsafe ((marks[unchecked: index &- 2].pair * 6 + before.pair) * 6 + here.pair) * 6 + after.pair
  }

  /// The row of a mark: its tag and three lengths.
  @inline(__always)
  static func row(of mark: LexiconMark) -> Int {
    ((mark.tag * 6 + mark.starting) * 6 + mark.ending) * 6 + mark.covering
  }

  @inline(__always)
  private static func bit(_ condition: Bool) -> Int { condition ? 1 : 0 }
}
