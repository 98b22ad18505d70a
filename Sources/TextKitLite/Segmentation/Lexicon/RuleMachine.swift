/// The rule table as the scanner runs it: one entry a state and category says where to go and what ends.
///
/// ICU reads on until it stops, goes back to where it could last end, and reads the next scalar a second time,
/// from the start. An entry holds both steps: that the segment ends before this scalar, and the state that the
/// scalar then leads to from the start. Two more properties of a segment are states too, so that nothing is counted
/// on the way: that it holds a scalar for the dictionary, and that it is one U+0020.
struct RuleMachine: Sendable {
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

  /// Distance of rows in entries, a power of two.
  let stride: Int
  let entries: [UInt32]
  /// By state: whether a segment may end there, whether it is the dictionary's, and its status.
  let ends: [SegmentEnd]
  /// The category of each scalar of the BMP, then pages of 256 for those above.
  let categories: [UInt8]
  /// The first category whose scalars a dictionary segments.
  let firstDictionaryCategory: UInt8
  /// The page of categories that holds a scalar above the BMP, by its bits from 8 up, less 0x100.
  let pages: [UInt16]

  /// How a segment ends in a state.
  struct SegmentEnd: Sendable {
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
    (categories, pages) = Self.categoryPages(of: table.ranges, space: UInt8(space))
    let spaceCategory = Int(table.ranges.first { $0.last >= 0x20 }?.category ?? 0)
    let builder = Builder(table: table, stride: stride, spaceCategory: spaceCategory)
    entries = builder.entries()
    ends = builder.ends()
  }

  /// Whether a scalar of the BMP, but for U+0020, is one that a dictionary segments.
  func isForDictionary(_ scalar: Int) -> Bool {
    categories[scalar] >= firstDictionaryCategory && scalar != 0x20
  }

  /// The categories of the BMP and of pages above it: most pages have one category, and one page serves all of those.
  private static func categoryPages(of ranges: [CategoryRange], space: UInt8) -> ([UInt8], [UInt16]) {
    var categories: [UInt8] = []
    categories.reserveCapacity(bmpCount * 2)
    var pages: [UInt16] = []
    var uniform: [UInt8: UInt16] = [:]
    for range in ranges {
      let end = min(Int(range.last) + 1, bmpCount)
      let category = UInt8(truncatingIfNeeded: range.category)
      if end > categories.count {
        categories.append(contentsOf: repeatElement(category, count: end - categories.count))
      }
    }
    categories[0x20] = space
    var index = 0
    for start in Swift.stride(from: UInt32(bmpCount), to: 0x110000, by: 256) {
      while ranges[index].last < start { index += 1 }
      let category = UInt8(truncatingIfNeeded: ranges[index].category)
      let isUniform = ranges[index].last >= start + 255
      if isUniform, let page = uniform[category] {
        pages.append(page)
        continue
      }
      let page = UInt16(categories.count / 256)
      pages.append(page)
      if isUniform { uniform[category] = page }
      for scalar in start..<start + 256 {
        while ranges[index].last < scalar { index += 1 }
        categories.append(UInt8(truncatingIfNeeded: ranges[index].category))
      }
    }
    return (categories, pages)
  }
}
