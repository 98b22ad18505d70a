/// Words whose apostrophe stands at their edge, where UAX #29 never joins it.
enum ClippedWords: Sendable {
  /// English: 'tis, 'twas, 'em, rock 'n' roll.
  case english
  /// Dutch and Afrikaans: 's, 't, 'n.
  case dutch
  /// Italian: po', mo', be'.
  case italian
  /// Turkish: the 'te of 2025'te.
  case turkish
  /// Nothing: an apostrophe at the edge is a quotation mark.
  case none

  init(language: String) {
    switch language {
    case "en": self = .english
    case "nl", "af": self = .dutch
    case "it": self = .italian
    case "tr", "az": self = .turkish
    default: self = .none
    }
  }

  // Only what is no word without its apostrophe: 'cause and 'round may be quotations.
  private static let englishWords: [StaticString] = ["tis", "twas", "twere", "twill", "twould", "em", "til"]
  private static let dutchWords: [StaticString] = ["s", "t", "n", "m", "k", "r"]
  private static let italianWords: [StaticString] = [
    "po", "mo", "be", "di", "fa", "va", "da", "sta", "to",
  ]
  private static let locutions: [StaticString] = ["c'est-à-dire", "qu'en-dira-t-on"]

  /// The end of the word whose apostrophe ends at an offset.
  func leadingEnd(in text: Span<UInt8>, at start: Int) -> Int? {
    switch self {
    case .none, .turkish: return nil
    case .italian: return decadeEnd(in: text, at: start, plural: false)
    case .dutch: return Self.end(of: Self.dutchWords, in: text, at: start)
    case .english:
      if let byte = text.byte(at: start), byte | 0x20 == UInt8(ascii: "n") {
        let width = text.apostropheWidth(at: start + 1)
        if width > 0 { return start + 1 + width }
      }
      return Self.end(of: Self.englishWords, in: text, at: start)
        ?? decadeEnd(in: text, at: start, plural: true)
    }
  }

  /// The end of a year or decade without its century: '68, the '60s, gli anni '80.
  private func decadeEnd(in text: Span<UInt8>, at start: Int, plural: Bool) -> Int? {
    guard let first = text.byte(at: start), let second = text.byte(at: start + 1), first.isASCIIDigit,
      second.isASCIIDigit
    else { return nil }
    let isPlural = plural && text.byte(at: start + 2) == UInt8(ascii: "s")
    let end = start + (isPlural ? 3 : 2)
    // '20' is a quotation.
    guard let next = text.byte(at: end) else { return end }
    return next.isASCIILetter || next.isASCIIDigit || text.apostropheWidth(at: end) > 0 ? nil : end
  }

  /// Whether a word that an apostrophe follows is one that was cut short there.
  func isClipped(in text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard case .italian = self else { return false }
    return Self.end(of: Self.italianWords, in: text, at: start) == end
  }

  /// Whether numbers take their endings after an apostrophe.
  var joinsEndings: Bool { if case .turkish = self { true } else { false } }

  /// The end of c'est-à-dire and the like, with any apostrophe and hyphen.
  static func locutionEnd(in text: Span<UInt8>, at start: Int) -> Int? {
    end(of: locutions, in: text, at: start)
  }

  private static func end(of words: [StaticString], in text: Span<UInt8>, at start: Int) -> Int? {
    for word in words {
      if let end = text.endIgnoringCase(of: word, at: start) { return end }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The end of a whole word in either case that stands at an offset; the word's ' and - match their kin.
  fileprivate func endIgnoringCase(of word: StaticString, at start: Int) -> Int? {
    let end = word.withUTF8Buffer { wanted -> Int? in
      var offset = start
      for index in 0..<wanted.count {
        guard offset < count else { return nil }
        let byte = unsafe wanted[index]
        var width = 1
        if byte == UInt8(ascii: "'") {
          width = apostropheWidth(at: offset)
        } else if byte == UInt8(ascii: "-") {
          width = self[offset] == byte ? 1 : holds("‐", at: offset) || holds("‑", at: offset) ? 3 : 0
        } else if byte < 0x80 ? self[offset] | 0x20 != byte : self[offset] | 0x20 != byte | 0x20 {
          return nil  // bit 5 is the case of À and à too
        }
        if width == 0 { return nil }
        offset += width
      }
      return offset
    }
    guard let end else { return nil }
    guard let next = byte(at: end) else { return end }
    // The lead bytes from E2 on are those of dashes and quotation marks; below them stand letters.
    return next < 0x80 ? next.isASCIILetter || next.isASCIIDigit ? nil : end : next >= 0xE2 ? end : nil
  }
}
