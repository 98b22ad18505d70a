/// Reads a text once: counts its letters by script, and collects the evidence of its words.
///
/// Left out are web and mail addresses, file and host names (`a.b`), mentions, and words with digits or
/// underscores: they say nothing of the language around them.
struct LetterScanner {
  /// How many letters of each script there are, by raw value.
  private(set) var letterCounts = [Int](repeating: 0, count: LetterScript.allCases.count)
  /// How many of the Latin letters are in words that begin with a capital, which are often names.
  private(set) var capitalisedCount = 0
  private(set) var latin = NGramEvidence()
  private(set) var cyrillic = NGramEvidence()
  private(set) var arabic = NGramEvidence()
  private(set) var han = HanEvidence()

  private static let longestWord = 64
  private var word: [UInt32] = []
  private var wordScript = LetterScript.latin
  private var isWordDropped = false
  private var isWordCapitalised = false

  /// Reads all of `bytes`; what is not valid UTF-8 is passed over.
  ///
  /// - Complexity: O(number of bytes).
  init(_ bytes: Span<UInt8>) {
    word.reserveCapacity(Self.longestWord)
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 {
          let previous = offset > 0 ? bytes[offset - 1] : 0x20
          append(UInt32(byte | 0x20), .latin, isCapital: byte & 0x20 == 0, after: previous)
          offset += 1
        } else {
          offset = finishWord(bytes, at: offset, next: byte) ?? offset + 1
        }
      } else {
        let scalar = UTF8Scalar(bytes, at: offset)
        read(scalar.value, after: offset > 0 ? bytes[offset - 1] : 0x20)
        offset += scalar.byteCount
      }
    }
    finishWord()
  }

  private mutating func read(_ scalar: UInt32, after previous: UInt8) {
    if (0x300...0x36F).contains(scalar) { return }  // a mark on the letter before
    guard let script = LetterScript(scalar: scalar) else { return finishWord() }
    switch script {
    case .latin:
      let letter = LetterFold.latin(scalar)
      append(letter, script, isCapital: letter != scalar, after: previous)
    case .cyrillic: append(LetterFold.cyrillic(scalar), script, isCapital: false, after: previous)
    case .arabic:
      switch LetterFold.arabic(scalar) {
      case .letter: append(scalar, script, isCapital: false, after: previous)
      case .skipped: return
      case .other: finishWord()
      }
    default:
      finishWord()
      letterCounts[Int(script.rawValue)] += 1
      switch script {
      case .han: han.addHan(scalar)
      case .kana: han.addKana()
      case .bopomofo: han.addBopomofo()
      default: break
      }
    }
  }

  private mutating func append(
    _ letter: UInt32, _ script: LetterScript, isCapital: Bool, after previous: UInt8
  ) {
    if script != wordScript {
      finishWord()
      wordScript = script
    }
    if word.isEmpty {
      isWordCapitalised = isCapital
      isWordDropped = previous == 0x40 || previous == 0x5F || previous &- 0x30 < 10  // @ _ 0–9
    }
    if word.count < Self.longestWord { word.append(letter) } else { isWordDropped = true }
  }

  /// Ends a word at an ASCII character that is not a letter. Where the word turns out to begin an address,
  /// returns the offset behind it.
  private mutating func finishWord(_ bytes: Span<UInt8>, at offset: Int, next: UInt8) -> Int? {
    guard !word.isEmpty, next != 0x20 else {
      finishWord()
      return nil
    }
    let following = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    let isAddress =
      switch next {
      case 0x40, 0x5F: true  // @ _
      case 0x2E: (following | 0x20) &- 0x61 < 26  // a dot before a letter
      case 0x3A: following == 0x2F && offset + 2 < bytes.count && bytes[offset + 2] == 0x2F  // ://
      default: false
      }
    if isAddress {
      word.removeAll(keepingCapacity: true)
      var end = offset + 1
      while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x80 { end += 1 }
      return end
    }
    if next &- 0x30 < 10 { isWordDropped = true }
    finishWord()
    return nil
  }

  private mutating func finishWord() {
    guard !word.isEmpty else { return }
    if !isWordDropped {
      letterCounts[Int(wordScript.rawValue)] += word.count
      switch wordScript {
      case .cyrillic: CyrillicLanguageModel.model.add(word, to: &cyrillic)
      case .arabic: ArabicLanguageModel.model.add(word, to: &arabic)
      default:
        if isWordCapitalised { capitalisedCount += word.count }
        LatinLanguageModel.model.add(word, to: &latin)
      }
    }
    word.removeAll(keepingCapacity: true)
  }
}
