/// A word that a model brings along.
struct ModelWord: Sendable, Hashable {
  var units: [UInt16]
  /// As in ICU's dictionary: from 1, frequent, to 254.
  var cost: UInt8

  /// Whether the word is one where a model cuts it: not a number with its measure (一次, 两家), and not what ends in 的, which
  /// a dictionary lists for another sense (美的, a maker of air conditioners).
  var joinsPieces: Bool {
    guard let first = units.first, let last = units.last else { return false }
    if last == 0x7684 { return false }
    return units.count != 2 || !Self.numerals.contains(first) || !Self.measures.contains(last)
  }

  private static let numerals = Set("〇一二三四五六七八九十百千万亿两几半多".utf16)
  private static let measures = Set("个位名次种件条只张本份年月日天岁倍元家句遍届项批".utf16)
}
