/// The columns that text takes in a terminal.
///
/// ```swift
/// DisplayWidth.columns(of: "北京 ok")  // 7
/// DisplayWidth.columns(of: "👩‍💻")      // 2
/// ```
///
/// A grapheme is two columns wide where its first scalar is East Asian Wide or Fullwidth or shown as an emoji
/// (UAX #11, UTS #51), none where it is a control, a format character or a mark alone, one else. O(n).
public enum DisplayWidth {
  /// The columns of a text, which must hold no line feed.
  public static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The longest start of a text that fits into some columns, cut between two graphemes.
  public static func prefix(of text: String, columns limit: Int) -> Substring {
    var columns = 0
    for index in text.indices {
      columns += self.columns(of: text[index])
      if columns > limit { return text[..<index] }
    }
    return text[...]
  }

  /// The longest end of a text that fits into some columns, cut between two graphemes.
  public static func suffix(of text: String, columns limit: Int) -> Substring {
    var columns = 0
    for index in text.indices.reversed() {
      columns += self.columns(of: text[index])
      if columns > limit { return text[text.index(after: index)...] }
    }
    return text[...]
  }

  private static func columns(of grapheme: Character) -> Int {
    // Not `isASCII`, which compares strings: quadratic in a run of combining marks.
    if grapheme.utf8.count == 1 {
      return grapheme.firstScalarValue >= 0x20 && grapheme.firstScalarValue != 0x7F ? 1 : 0
    }
    let first = ScalarEntry(scalar: grapheme.firstScalarValue)
    let isShown = !(first.isMark && first.category != 8 || first.isInvisible)
    var width = first.isWide || first.isEmojiByDefault || first.isRegionalIndicator ? 2 : isShown ? 1 : 0
    for scalar in grapheme.unicodeScalars.dropFirst() where scalar.value >= 0xFE0F {
      if scalar.value == 0xFE0F, first.isPictographic {
        width = 2  // a variation selector asks for the emoji
      } else if scalar.value == 0xFF9E || scalar.value == 0xFF9F {
        width += 1  // half-width voice marks extend the kana before them, in a column of their own
      }
    }
    return width
  }
}

extension Character {
  fileprivate var firstScalarValue: UInt32 { unicodeScalars.first?.value ?? 0 }
}

extension ScalarEntry {
  /// Controls and format characters: Cc 15, Cf 16, and what Unicode says to ignore.
  fileprivate var isInvisible: Bool { category == 15 || category == 16 || isIgnorable }
}
