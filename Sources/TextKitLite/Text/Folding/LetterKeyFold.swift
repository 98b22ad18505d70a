/// The folds that are a matter of single scalars.
struct LetterKeyFold {
  let folds: Folds
  private let keepsJoiners: Bool
  /// What ئ is without its hamza: the language's own ye.
  private let ye: UInt32

  init(folds: Folds, language: String, keepsJoiners: Bool) {
    self.folds = folds
    self.keepsJoiners = keepsJoiners
    // Where ي and ی are told apart, ی is the one that is spelled.
    ye = Folds.standard(for: language).contains(.arabicLetters) ? 0x064A : 0x06CC
  }

  /// Puts the folded form of a text into `output`; false where it is the text itself, and `output` of no use.
  func fold(_ text: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    output.removeAll(keepingCapacity: true)
    var isChanged = false
    var base: UInt32 = 0
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let mapped: (first: UInt32?, second: UInt32?) =
        isFoldedMark(scalar.value, after: base) ? (nil, nil) : mapped(scalar.value)
      if let first = mapped.first, !first.isArabicMark { base = first }
      if mapped.first != scalar.value {
        if !isChanged { for index in 0..<offset { output.append(text[index]) } }
        isChanged = true
        output.append(scalar: mapped.first)
        output.append(scalar: mapped.second)
      } else if isChanged {
        for index in offset..<offset + scalar.width { output.append(text[index]) }
      }
      offset += scalar.width
    }
    return isChanged
  }

  /// I and İ as Turkish and Azerbaijani spell them small, before NFKC_Casefold makes i and i̇ of them.
  static func lowerTurkicI(of text: Span<UInt8>, into output: inout [UInt8]) {
    output.removeAll(keepingCapacity: true)
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      switch scalar.value {
      case 0x49: output.append(scalar: 0x0131)
      case 0x0130: output.append(scalar: 0x69)
      default: output.append(scalar: scalar.value)
      }
      offset += scalar.width
    }
  }

  /// What becomes of a scalar: up to two, `nil` for none.
  private func mapped(_ scalar: UInt32) -> (first: UInt32?, second: UInt32?) {
    switch scalar {
    case 0..<0x80: (scalar, nil)
    case 0x2019, 0x02BC: (folds.contains(.apostrophes) ? 0x27 : scalar, nil)
    case 0x0152, 0x0153, 0xC6, 0xE6: ligature(scalar)
    case 0x0622...0x0626, 0x0629, 0x0640, 0x0649, 0x064B...0x0652, 0x0670, 0x0671: (arabic(scalar), nil)
    // Soft hyphen, bidi controls, invisible operators, byte order mark.
    case 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: (nil, nil)
    case 0x200C, 0x200D: (keepsJoiners ? scalar : nil, nil)
    case 0xFF01..., 0x3000: (digit(WidthFold.mapped(scalar, isOn: folds.contains(.width))), nil)
    case 0x0660...: (digit(scalar), nil)
    default: (scalar, nil)
    }
  }

  /// Whether a mark would make one of the letters again that are folded, of the letter before.
  private func isFoldedMark(_ scalar: UInt32, after base: UInt32) -> Bool {
    switch scalar {
    case 0x0654:
      let isSeat = base == 0x0648 || base == 0x064A || base == ye
      return base == 0x0627 && folds.contains(.arabicLetters) || isSeat && folds.contains(.hamzaSeats)
    case 0x0653, 0x0655: return base == 0x0627 && folds.contains(.arabicLetters)
    default: return false
    }
  }

  private func arabic(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x0622, 0x0623, 0x0625, 0x0671: folds.contains(.arabicLetters) ? 0x0627 : scalar
    case 0x0649: folds.contains(.arabicLetters) ? 0x064A : scalar
    case 0x0629: folds.contains(.arabicLetters) ? 0x0647 : scalar
    case 0x0624: folds.contains(.hamzaSeats) ? 0x0648 : scalar
    case 0x0626: folds.contains(.hamzaSeats) ? ye : scalar
    default: folds.contains(.arabicMarks) ? nil : scalar
    }
  }

  private func ligature(_ scalar: UInt32) -> (first: UInt32?, second: UInt32?) {
    guard folds.contains(.ligatures) else { return (scalar, nil) }
    return switch scalar {
    case 0x0152: (0x4F, 0x45)
    case 0x0153: (0x6F, 0x65)
    case 0xC6: (0x41, 0x45)
    default: (0x61, 0x65)
    }
  }

  private func digit(_ scalar: UInt32) -> UInt32 {
    guard folds.contains(.digits), let value = Unicode.Scalar(scalar),
      value.properties.generalCategory == .decimalNumber, let digit = value.properties.numericValue
    else { return scalar }
    return 0x30 + UInt32(digit)
  }
}

extension UInt32 {
  /// Signs above and below Arabic letters.
  fileprivate var isArabicMark: Bool {
    switch self {
    case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8,
      0x06EA...0x06ED:
      true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar; nothing for none.
  fileprivate mutating func append(scalar: UInt32?) {
    guard let scalar, let value = Unicode.Scalar(scalar) else { return }
    append(contentsOf: UTF8.encode(value) ?? UTF8.encodedReplacementCharacter)
  }
}
