/// Full and half width: the `<wide>` and `<narrow>` mappings of UnicodeData.txt, one step of each.
enum WidthFold {
  /// The ordinary form of a scalar; the scalar itself where there is none or the fold is off.
  static func mapped(_ scalar: UInt32, isOn: Bool) -> UInt32 {
    guard isOn else { return scalar }
    return switch scalar {
    case 0x3000: 0x20
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0xFF5F, 0xFF60: scalar - 0xFF5F + 0x2985
    case 0xFF61...0xFF9F: kana[Int(scalar - 0xFF61)].value
    case 0xFFA0: 0x3164
    case 0xFFA1...0xFFBE: scalar - 0xFFA1 + 0x3131
    case 0xFFC2...0xFFC7: scalar - 0xFFC2 + 0x314F
    case 0xFFCA...0xFFCF: scalar - 0xFFCA + 0x3155
    case 0xFFD2...0xFFD7: scalar - 0xFFD2 + 0x315B
    case 0xFFDA...0xFFDC: scalar - 0xFFDA + 0x3161
    case 0xFFE0...0xFFE6: signs[Int(scalar - 0xFFE0)].value
    case 0xFFE8...0xFFEE: shapes[Int(scalar - 0xFFE8)].value
    default: scalar
    }
  }

  // The last two are combining: NFC makes one scalar of カ and U+3099.
  private static let kana = Array(
    ("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ"
      + "ハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars)
  private static let signs = Array("¢£¬¯¦¥₩".unicodeScalars)
  private static let shapes = Array("│←↑→↓■○".unicodeScalars)
}
