/// The rule table as the scanner runs it: one entry a state and category says where to go and what ends.
///
/// ICU reads on until it stops, goes back to where it could last end, and reads the next scalar a second time,
/// from the start. An entry holds both steps: that the segment ends before this scalar, and the state that the
/// scalar then leads to from the start. Two more properties of a segment are states too, so that nothing is counted
/// on the way: that it holds a scalar for the dictionary, and that it is one U+0020.
struct RuleMachine: Sendable, Equatable {
  /// An entry: the next state's row in the low bits, what happens, and the status of the segment that ends.
  enum Entry {
    static let row: UInt32 = 0xFFFF
    /// A segment ends before this scalar.
    static let endsSegment: UInt32 = 1 << 16
    /// … and is more than one U+0020.
    static let endsOther: UInt32 = 1 << 17
    /// Something that the plain loop does not do: a segment for the dictionary; else, with a row of 0, going back
    /// to where the segment could last end; else a state in which it cannot end.
    static let isSpecial: UInt32 = 1 << 18
    static let statusShift: UInt32 = 19
  }
  /// What fits above `statusShift`.
  static let statusLimit = 1 << 13
  static let bmpCount = 0x10000
  static let categoryMask: UInt16 = 0x3F
  static let signsShift: UInt16 = 8

  /// Distance of rows in entries, a power of two.
  let stride: Int
  let entries: [UInt32]
  /// By state: whether a segment may end there, whether it is the dictionary's, and its status.
  let ends: [SegmentEnd]
  /// The category and above it the signs of each scalar of the BMP, then pages of 256 for those above.
  let scalars: [UInt16]
  /// The first category whose scalars a dictionary segments.
  let firstDictionaryCategory: UInt8
  /// The page of `scalars` that holds a scalar above the BMP, by its bits from 8 up, less 0x100.
  let pages: [UInt16]
  /// Of A–Z and a–z.
  let latinRun: LetterRun
  /// Of U+0620 … U+064A.
  let arabicRun: LetterRun

  /// How a segment ends in a state.
  struct SegmentEnd: Sendable, Equatable {
    var status: Int32?
    var isForDictionary: Bool
  }

  /// The row of the state before a text.
  var startRow: Int { RuleTable.start * 2 * stride }
  /// The row of the state after one U+0020.
  var loneSpaceRow: Int { (ends.count - 1) * stride }

  init(table: RuleTable) {
    let space = table.categoryCount  // a category of its own for U+0020
    stride = space < 32 ? 32 : 64
    firstDictionaryCategory = UInt8(table.firstDictionaryCategory)
    (scalars, pages) = Self.scalarPages(of: table.ranges, space: UInt16(space))
    let spaceCategory = Int(table.ranges.first { $0.last >= 0x20 }?.category ?? 0)
    let builder = Builder(table: table, stride: stride, spaceCategory: spaceCategory)
    entries = builder.entries()
    ends = builder.ends()
    let start = RuleTable.start * 2 * stride
    latinRun = Self.run(of: [0x41...0x5A, 0x61...0x7A], from: start, entries: entries, scalars: scalars)
    arabicRun = Self.run(of: [0x620...0x64A], from: start, entries: entries, scalars: scalars)
  }

  /// Whether a scalar of the BMP, but for U+0020, is one that a dictionary segments.
  func isForDictionary(_ scalar: Int) -> Bool {
    category(of: scalar) >= firstDictionaryCategory && scalar != 0x20
  }

  /// The category of a scalar of the BMP.
  func category(of scalar: Int) -> UInt8 { UInt8(truncatingIfNeeded: scalars[scalar] & Self.categoryMask) }

  /// The scalars of the BMP and pages of those above it: most pages have one category, and one page serves all of those.
  private static func scalarPages(of ranges: [CategoryRange], space: UInt16) -> ([UInt16], [UInt16]) {
    let known = UInt16(Signs.known.rawValue) << signsShift
    let above = UInt16(Signs([.known, .arabic, .latin, .digit]).rawValue) << signsShift
    let digit = ranges.first { $0.last >= 0x30 }?.category
    var scalars: [UInt16] = []
    scalars.reserveCapacity(bmpCount * 2)
    var pages: [UInt16] = []
    var uniform: [UInt16: UInt16] = [:]
    for range in ranges {
      let end = min(Int(range.last) + 1, bmpCount)
      var scalar = UInt16(truncatingIfNeeded: range.category) | known
      if range.category == digit { scalar |= UInt16(Signs.digit.rawValue) << signsShift }
      if end > scalars.count {
        scalars.append(contentsOf: repeatElement(scalar, count: end - scalars.count))
      }
    }
    scalars[0x20] = space | known
    for (range, signs) in Signs.scalars {
      for scalar in range { scalars[scalar] |= UInt16(signs.rawValue) << signsShift }
    }
    var index = 0
    for start in Swift.stride(from: UInt32(bmpCount), to: 0x110000, by: 256) {
      while ranges[index].last < start { index += 1 }
      let category = UInt16(truncatingIfNeeded: ranges[index].category) | above
      let isUniform = ranges[index].last >= start + 255
      if isUniform, let page = uniform[category] {
        pages.append(page)
        continue
      }
      let page = UInt16(scalars.count / 256)
      pages.append(page)
      if isUniform { uniform[category] = page }
      for scalar in start..<start + 256 {
        while ranges[index].last < scalar { index += 1 }
        scalars.append(UInt16(truncatingIfNeeded: ranges[index].category) | above)
      }
    }
    return (scalars, pages)
  }
}
