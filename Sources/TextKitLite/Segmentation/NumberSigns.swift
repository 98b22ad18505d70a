/// The signs in and around numbers. Each function gives the bytes of the sign at an offset, 0 where none is.
extension Span<UInt8> {
  /// The byte at an offset; `nil` beyond the end.
  @inline(__always)
  func byte(at offset: Int) -> UInt8? { offset < count ? self[offset] : nil }

  /// U+00A0, U+202F, U+2009 and, where `plain` says so, U+0020.
  func groupSpaceWidth(at offset: Int, plain: Bool) -> Int {
    switch byte(at: offset) {
    case 0x20: plain ? 1 : 0
    case 0xC2: holds("\u{A0}", at: offset) ? 2 : 0
    case 0xE2: holds("\u{202F}", at: offset) || holds("\u{2009}", at: offset) ? 3 : 0
    default: 0
    }
  }

  /// . , ' ’ ٫ ٬ ، ⁄ ．: what joins digits inside a number. A semicolon does not, nor does the full-width comma,
  /// which lists; the Arabic comma is a decimal sign too, as it is typed.
  func separatorWidth(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x2C, 0x2E, 0x27: 1
    case 0xD8: holds("،", at: offset) ? 2 : 0
    case 0xD9: holds("٫", at: offset) || holds("٬", at: offset) ? 2 : 0
    case 0xE2: holds("’", at: offset) || holds("\u{2044}", at: offset) ? 3 : 0
    case 0xEF: holds("．", at: offset) ? 3 : 0
    default: 0
    }
  }

  /// % ‰ ‱ ％ ﹪ ٪ ؉ ؊.
  func percentWidth(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x25: 1
    case 0xD8: holds("؉", at: offset) || holds("؊", at: offset) ? 2 : 0
    case 0xD9: holds("٪", at: offset) ? 2 : 0
    case 0xE2: holds("‰", at: offset) || holds("‱", at: offset) ? 3 : 0
    case 0xEF: holds("％", at: offset) || holds("﹪", at: offset) ? 3 : 0
    default: 0
    }
  }

  /// - ‐ ‑ ‒ – — − ~ 〜 ～ －: what stands between the ends of a range.
  func dashWidth(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x2D, 0x7E: return 1
    case 0xE2:
      guard offset + 2 < count else { return 0 }
      let isDash = self[offset + 1] == 0x80 && (0x90...0x94).contains(self[offset + 2])
      return isDash || holds("\u{2212}", at: offset) ? 3 : 0
    case 0xE3: return holds("〜", at: offset) ? 3 : 0
    case 0xEF: return holds("～", at: offset) || holds("－", at: offset) ? 3 : 0
    default: return 0
    }
  }

  /// : ：.
  func colonWidth(at offset: Int) -> Int {
    switch byte(at: offset) {
    case 0x3A: 1
    case 0xEF: holds("：", at: offset) ? 3 : 0
    default: 0
    }
  }
}

extension UInt8 {
  /// 0–9.
  @inline(__always)
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
