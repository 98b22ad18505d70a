/// The form in which words of a user's dictionary and of a text are compared; one thread has one.
final class LookupFold {
  let matching: UserDictionary.Matching
  private var simplifier: Transliterator?
  private var folded: [UInt8] = []

  init(matching: UserDictionary.Matching) {
    self.matching = matching
  }

  /// The scalars that some valid UTF-8 is compared as.
  func scalars(of text: Span<UInt8>) throws(TextError) -> [UInt32] {
    guard let form = matching.form else {
      let scalars = Self.decode(text)
      return scalars
    }
    folded.removeAll(keepingCapacity: true)
    try Normalizer(form: form).normalize(text, into: &folded)
    // No Han character is below U+2E80.
    if folded.contains(where: { $0 >= 0xE2 }) {
      var simplified: [UInt8] = []
      if simplifier == nil { simplifier = try Transliterator(Transliterator.traditionalToSimplified) }
      try simplifier?.transliterate(folded.span, into: &simplified)
      swap(&folded, &simplified)
    }
    let folded = folded  // the same bytes, which outlive the look at them
    let scalars = Self.decode(folded.span)
    return scalars
  }

  static func decode(_ text: Span<UInt8>) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      scalars.append(scalar.value)
      offset += scalar.width
    }
    return scalars
  }
}

extension UserDictionary.Matching {
  /// The normalization form; `nil` for none.
  var form: NormalizationForm? {
    switch self {
    case .exact: nil
    case .folded: .nfkc
    case .caseless: .nfkcCasefold
    }
  }
}
