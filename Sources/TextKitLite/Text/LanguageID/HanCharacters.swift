/// Which of Simplified Chinese, Traditional Chinese and Japanese a Han character can belong to.
///
/// From the variant relations of Unihan and the national character sets GB 2312, Big5 and JIS X 0208; see
/// Scripts/language/han.py.
enum HanCharacters {
  /// The writing systems that have a character.
  struct Systems: OptionSet {
    let rawValue: UInt8
    static let simplified = Self(rawValue: 1)
    static let traditional = Self(rawValue: 2)
    static let japanese = Self(rawValue: 4)
    static let all: Self = [.simplified, .traditional, .japanese]
  }

  private static let table: [UInt8] = {
    var table: [UInt8] = []
    table.reserveCapacity(2 * encoded.utf8.count)
    for character in encoded.utf8 {
      let pair = UInt8(truncatingIfNeeded: PackedText.value(character))
      table.append(pair >> 3)
      table.append(pair & 7)
    }
    return table
  }()

  /// The writing systems that have `scalar`; all of them where that is not known.
  static func systems(_ scalar: UInt32) -> Systems {
    guard scalar >= first, Int(scalar - first) < table.count else { return .all }
    return Systems(rawValue: table[Int(scalar - first)])
  }
}
