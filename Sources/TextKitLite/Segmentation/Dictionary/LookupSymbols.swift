/// What each scalar of a text is to the automaton of a dictionary, found out a page of 256 at a time when the page is
/// first met; one thread has one.
struct LookupSymbols {
  /// What a scalar is: a symbol from 0 up, or one of these, or below them the number of an expansion.
  enum Code {
    /// It may combine with what stands before it, and must be looked at together with that.
    static let combines: Int32 = -1
    static let firstExpansion: Int32 = -2
  }

  private let dictionary: UserDictionary
  private let fold: LookupFold
  /// The scalars of the entries taken apart (NFKD): a mark that is none of them is in no word.
  private let parts: Set<UInt32>
  private var pageIndex = [UInt16](repeating: 0, count: 0x1100)
  private var codes: [Int32] = []
  /// The symbols of scalars that are compared as several, or as none.
  private(set) var expansions: [[Int32]] = []

  init(dictionary: UserDictionary) throws(TextError) {
    self.dictionary = dictionary
    fold = LookupFold(matching: dictionary.matching)
    var parts: Set<UInt32> = []
    if dictionary.matching != .exact {
      var text: [UInt8] = []
      for scalar in dictionary.symbols.keys {
        if let scalar = Unicode.Scalar(scalar) { text += Array(String(scalar).utf8) }
      }
      var apart: [UInt8] = []
      try Normalizer(form: .nfkd).normalize(text.span, into: &apart)
      parts = Set(LookupFold.decode(apart.span))
    }
    self.parts = parts
    // Page 0 of the index is "not loaded"; the codes of ASCII come first.
    codes = Array(repeating: 0, count: 256)
    try load(page: 0)
  }

  /// What a scalar is.
  @inline(__always)
  mutating func code(of scalar: UInt32) throws(TextError) -> Int32 {
    let page = Int(scalar >> 8)
    var index = Int(pageIndex[page])
    if index == 0 { index = try load(page: page) }
    return codes[index << 8 | Int(scalar & 0xFF)]
  }

  /// The symbols of a stretch of text that is compared as a whole.
  func symbols(of text: Span<UInt8>) throws(TextError) -> [Int32] {
    try fold.scalars(of: text).map { dictionary.symbols[$0] ?? 0 }
  }

  /// Folds the scalars of a page in one go, which U+0001 between them keeps apart.
  @discardableResult
  private mutating func load(page: Int) throws(TextError) -> Int {
    let index = codes.count >> 8
    let start = UInt32(page) << 8
    var folded: [UInt32] = []
    var text: [UInt8] = []
    for value in start..<start + 256 {
      codes.append(dictionary.symbols[value] ?? 0)
      guard let form = dictionary.matching.form, value > 0x20, let scalar = Unicode.Scalar(value) else {
        continue
      }
      if ICUNormalizer.hasBoundary(before: value, form: form) {
        folded.append(value)
        text += Array(String(scalar).utf8) + [1]
      } else {
        var apart: [UInt8] = []
        try Normalizer(form: .nfkd).normalize(Array(String(scalar).utf8).span, into: &apart)
        let isOfWords = LookupFold.decode(apart.span).allSatisfy(parts.contains)
        codes[codes.count - 1] = isOfWords ? Code.combines : 0
      }
    }
    let scalars = try fold.scalars(of: text.span)
    for (value, scalars) in zip(folded, scalars.split(separator: 1, omittingEmptySubsequences: false)) {
      codes[index << 8 | Int(value & 0xFF)] = code(of: scalars.map { dictionary.symbols[$0] ?? 0 })
    }
    pageIndex[page] = UInt16(index)
    return index
  }

  private mutating func code(of symbols: [Int32]) -> Int32 {
    if symbols.contains(0) { return 0 }
    if symbols.count == 1 { return symbols[0] }
    expansions.append(symbols)
    return Code.firstExpansion - Int32(expansions.count - 1)
  }
}
