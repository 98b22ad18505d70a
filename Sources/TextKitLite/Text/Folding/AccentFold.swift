/// Drops the accents and points that a search is typed without.
///
/// A mark goes by the script of the letter that bears it, never by its category: "decompose, drop marks"
/// would take the hamza of إسلام, the voicing of が and the vowels of every Indic word.
struct AccentFold {
  private let decomposition = Normalizer(form: .nfd)
  private var table = ScalarTable()
  private var decomposed: [UInt8] = []

  /// Puts a text without accents, not normalized, into `output`; false where it has none.
  mutating func fold(_ text: Span<UInt8>, into output: inout [UInt8]) throws(TextError) -> Bool {
    decomposed.removeAll(keepingCapacity: true)
    try decomposition.normalize(text, into: &decomposed)
    output.removeAll(keepingCapacity: true)
    let bytes = decomposed  // the same bytes, so that they can be read while the table fills
    let scalars = bytes.span
    var base: UInt32 = 0
    var isChanged = false
    var offset = 0
    while offset < scalars.count {
      let scalar = scalars.scalar(at: offset)
      let isMark = table.entry(of: scalar.value).isMark
      if !isMark { base = scalar.value }
      if isMark, isAccent(scalar.value, of: base) {
        isChanged = true
      } else {
        for index in offset..<offset + scalar.width { output.append(scalars[index]) }
      }
      offset += scalar.width
    }
    return isChanged
  }

  private mutating func isAccent(_ mark: UInt32, of base: UInt32) -> Bool {
    switch table.entry(of: base).script {
    case .latin, .greek:
      switch mark {
      case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: return true
      default: return false
      }
    // Stress, and ё. й, ў, ї, ѓ, ќ and the like are letters of their alphabets.
    case .cyrillic:
      switch mark {
      case 0x0300: return true
      case 0x0301: return ![0x0413, 0x0433, 0x041A, 0x043A].contains(base)
      case 0x0308: return base == 0x0415 || base == 0x0435
      default: return false
      }
    case .hebrew:
      switch mark {
      case 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5, 0x05C7: return true
      default: return false
      }
    default: return false
    }
  }
}
