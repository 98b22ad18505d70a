internal import CVectors

/// Reads a text once: counts its letters by script, and collects the evidence of its words.
///
/// Left out are web and mail addresses, file and host names (`a.b`), mentions, and words with digits or
/// underscores: they say nothing of the language around them.
struct LetterScanner {
  /// How many letters of each script there are.
  private(set) var letterCounts = LetterScript.Table<Int>(repeating: 0)
  /// How many of the Latin letters are in words that begin with a capital, which are often names.
  private(set) var capitalisedCount = 0
  private(set) var latin = NGramEvidence()
  private(set) var cyrillic = NGramEvidence()
  private(set) var arabic = NGramEvidence()
  private(set) var han = HanEvidence()

  /// Where the word starts that is being read; −1 outside of one.
  private var start = -1
  private var script = LetterScript.latin
  private var isDropped = false
  private var isCapitalised = false

  /// Reads all of `bytes`; what is not valid UTF-8 is passed over.
  ///
  /// - Complexity: O(number of bytes).
  init(_ bytes: Span<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if let ideograph = Self.ideograph(in: bytes, at: offset, lead: byte) {
        if start >= 0 { finishWord(of: bytes, at: offset) }
        letterCounts[Int(LetterScript.han.rawValue)] += 1
        han.addHan(ideograph)
        offset += 3
      } else if byte >= 0x80 {
        let scalar = UTF8Scalar(bytes, at: offset)
        read(scalar.value, of: bytes, at: offset)
        offset += scalar.byteCount
      } else if byte.isASCIILetter {
        goOn(.latin, isCapital: byte & 0x20 == 0, in: bytes, at: offset)
        offset += Self.letters(in: bytes, at: offset)
      } else {
        offset = finishWord(of: bytes, at: offset, next: byte)
      }
    }
    finishWord(of: bytes, at: offset)
  }

  /// How many ASCII letters stand one after the other, of those that are looked at in one step: one at least.
  @inline(__always)
  private static func letters(in bytes: Span<UInt8>, at offset: Int) -> Int {
    guard offset + Int(CVECTORS_REACH) <= bytes.count else { return 1 }
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe bytes.baseAddress.map { unsafe cvectors_latin_run($0 + offset) } ?? 1
    }
  }

  /// U+4E00…9FFF, nearly all letters of a Chinese text: what ``LetterScript`` and the rest say of them, without asking.
  @inline(__always)
  private static func ideograph(in bytes: Span<UInt8>, at offset: Int, lead: UInt8) -> UInt32? {
    guard 0xE4...0xE9 ~= lead, offset + 3 <= bytes.count else { return nil }
    let (second, third) = (bytes[offset + 1], bytes[offset + 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let scalar = UInt32(lead & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    return scalar >= 0x4E00 ? scalar : nil
  }

  @inline(__always)
  private mutating func read(_ scalar: UInt32, of bytes: Span<UInt8>, at offset: Int) {
    if LetterFold.isMark(scalar) { return }
    guard let script = LetterScript(scalar: scalar) else { return finishWord(of: bytes, at: offset) }
    switch script {
    case .latin:
      goOn(script, isCapital: LetterFold.latin(scalar) != scalar, in: bytes, at: offset)
    case .cyrillic: goOn(script, isCapital: false, in: bytes, at: offset)
    case .arabic:
      switch LetterFold.arabic(scalar) {
      case .letter: goOn(script, isCapital: false, in: bytes, at: offset)
      case .skipped: return
      case .other: finishWord(of: bytes, at: offset)
      }
    default:
      finishWord(of: bytes, at: offset)
      letterCounts[Int(script.rawValue)] += 1
      switch script {
      case .han: han.addHan(scalar)
      case .kana: han.addKana()
      case .bopomofo: han.addBopomofo()
      default: break
      }
    }
  }

  /// Goes on with a word, or starts one, at a letter of its script.
  @inline(__always)
  private mutating func goOn(
    _ script: LetterScript, isCapital: Bool, in bytes: Span<UInt8>, at offset: Int
  ) {
    if start >= 0, script == self.script { return }
    finishWord(of: bytes, at: offset)
    start = offset
    self.script = script
    isCapitalised = isCapital
    let previous = offset > 0 ? bytes[offset - 1] : 0x20
    isDropped = previous == 0x40 || previous == 0x5F || previous.isASCIIDigit  // @ _ 0–9
  }

  /// Ends a word at an ASCII character that is not a letter; returns the offset behind that, or, where the word turns
  /// out to begin an address, behind the address.
  @inline(__always)
  private mutating func finishWord(of bytes: Span<UInt8>, at offset: Int, next: UInt8) -> Int {
    guard start >= 0 else { return offset + 1 }
    if next != 0x20 {
      if Self.isAddress(bytes, at: offset, next: next) {
        start = -1
        var end = offset + 1
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
        return end
      }
      if next.isASCIIDigit { isDropped = true }
    }
    finishWord(of: bytes, at: offset)
    return offset + 1
  }

  /// Whether a word that ends at some sign begins an address.
  private static func isAddress(_ bytes: Span<UInt8>, at offset: Int, next: UInt8) -> Bool {
    let following = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    return switch next {
    case 0x40, 0x5F: true  // @ _
    case 0x2E: following.isASCIILetter  // a dot before a letter
    case 0x3A: following == 0x2F && offset + 2 < bytes.count && bytes[offset + 2] == 0x2F  // ://
    default: false
    }
  }

  private mutating func finishWord(of bytes: Span<UInt8>, at end: Int) {
    guard start >= 0 else { return }
    let word = bytes.extracting(start..<end)
    start = -1
    guard !isDropped else { return }
    let letters =
      switch script {
      case .cyrillic: cyrillic.add(CyrillicLanguageModel.model.features(of: word, in: script))
      case .arabic: arabic.add(ArabicLanguageModel.model.features(of: word, in: script))
      default: latin.add(LatinLanguageModel.model.features(of: word, in: script))
      }
    letterCounts[Int(script.rawValue)] += letters
    if script == .latin, isCapitalised { capitalisedCount += letters }
  }
}
