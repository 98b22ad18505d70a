internal import CICU
internal import Synchronization

/// What the tokenizer asks of a scalar, in one word.
///
/// Bits 0–7 script (ICU's number), 8–12 general category (ICU's number), then one bit a property.
struct ScalarEntry: Sendable {
  var bits: UInt32

  var script: Script { Script(number: UInt8(truncatingIfNeeded: bits)) }
  var category: UInt32 { (bits >> 8) & 31 }

  /// Letters, marks and numbers: Lu 1 … No 11, with the marks 6–8 among them.
  var isWordLike: Bool { (1...11).contains(category) }
  var isLetter: Bool { (1...5).contains(category) }
  var isMark: Bool { (6...8).contains(category) }
  var isNumber: Bool { (9...11).contains(category) }
  var isUpperCase: Bool { category == 1 || category == 3 }
  /// Dash, open, close, connector, other, initial, final punctuation.
  var isPunctuation: Bool { (19...23).contains(category) || (28...29).contains(category) }

  var isWhiteSpace: Bool { bits & 1 << 13 != 0 }
  var isPictographic: Bool { bits & 1 << 14 != 0 }
  var isEmojiByDefault: Bool { bits & 1 << 15 != 0 }
  var isRegionalIndicator: Bool { bits & 1 << 16 != 0 }
  var isIgnorable: Bool { bits & 1 << 17 != 0 }
  var isStrongLeftToRight: Bool { bits & 1 << 18 != 0 }
  var isStrongRightToLeft: Bool { bits & 1 << 19 != 0 }
  /// East Asian Width W or F: two columns in a terminal.
  var isWide: Bool { bits & 1 << 20 != 0 }
}

/// Properties of all scalars, asked of ICU a page of 256 at a time when the page is first met.
///
/// A look-up is two loads; a table for all of Unicode would cost 50 ms at every start. One owner a worker.
struct ScalarTable: Sendable {
  private var pageIndex = [UInt16](repeating: 0, count: 0x1100)
  private var entries = [ScalarEntry](repeating: ScalarEntry(bits: 0), count: 256)

  init() {}

  /// The entry of a scalar; scalars beyond U+10FFFF have none.
  @inline(__always)
  mutating func entry(of scalar: UInt32) -> ScalarEntry {
    let page = Int(scalar >> 8)
    guard page < 0x1100 else { return ScalarEntry(bits: 0) }
    var index = Int(pageIndex[page])
    if index == 0 { index = load(page: page) }
    return entries[index << 8 | Int(scalar & 0xFF)]
  }

  private mutating func load(page: Int) -> Int {
    let index = entries.count >> 8
    pageIndex[page] = UInt16(index)
    entries.append(contentsOf: ScalarPages.entries(of: page))
    return index
  }
}

/// The pages that some table of the process has asked for: a worker has a table for each language, and they need much the
/// same ones.
private enum ScalarPages {
  private static let pages = Mutex<[Int: [ScalarEntry]]>([:])

  static func entries(of page: Int) -> [ScalarEntry] {
    pages.withLock { pages in
      if let known = pages[page] { return known }
      let first = UInt32(page) << 8
      let entries = (first..<first + 256).map { ScalarEntry(scalar: $0) }
      pages[page] = entries
      return entries
    }
  }
}

extension ScalarEntry {
  /// Asks ICU (`uscript_getScript`, `u_charType`, `u_charDirection`, `u_hasBinaryProperty`).
  init(scalar: UInt32) {
    bits = UInt32(cicu_script(scalar)) & 0xFF
    bits |= UInt32(cicu_general_category(scalar)) << 8
    let direction = cicu_bidi_class(scalar)
    let width = cicu_east_asian_width(scalar)
    set(13, cicu_has_property(scalar, Int32(CICU_PROPERTY_WHITE_SPACE)))
    set(14, cicu_has_property(scalar, Int32(CICU_PROPERTY_EXTENDED_PICTOGRAPHIC)))
    set(15, cicu_has_property(scalar, Int32(CICU_PROPERTY_EMOJI_PRESENTATION)))
    set(16, cicu_has_property(scalar, Int32(CICU_PROPERTY_REGIONAL_INDICATOR)))
    set(17, cicu_has_property(scalar, Int32(CICU_PROPERTY_DEFAULT_IGNORABLE)))
    set(18, direction == 0)  // L
    set(19, direction == 1 || direction == 13)  // R, AL
    set(20, width == 3 || width == 5)  // F, W
  }

  private mutating func set(_ bit: UInt32, _ isSet: Bool) {
    if isSet { bits |= 1 << bit }
  }
}
