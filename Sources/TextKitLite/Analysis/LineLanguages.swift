/// Finds the lines of a document that are in another language than the document, for the price of a look at
/// most lines.
///
/// A line is in the document's language where its first words are in the document's script and, in Latin
/// letters, a third of them are its function words. Only of the others is the language identified, and it has
/// to be clear: a margin of ``clearMargin``, and ``leastLetters`` letters. A line is judged by itself, so that
/// neither chunks nor workers matter.
struct LineLanguages {
  /// A stretch of lines in one language, by the places of its tokens and bytes.
  struct Stretch {
    var tokens: Range<Int>
    var bytes: Range<Int>
    /// `nil` for the document's own language.
    var language: String?
  }

  /// Letters that a line must have; 20 where words are written without spaces.
  static let leastLetters = 60
  /// The margin that its language must have.
  static let clearMargin = 0.8
  /// Longer lines, in bytes, are in the document's language: they may be cut between two chunks.
  private static let longestLine = 1 << 16
  /// Words that are looked at, and bytes that are identified.
  private static let sampledWords = 32
  private static let sampledBytes = 256

  private let language: String
  /// By the script's number.
  private let isOwnScript: [Bool]
  private let isLatin: Bool
  private let functionWords: FunctionWords
  private let identifier = LanguageIdentifier()

  /// For documents in a language, by BCP 47 code.
  init(language: String) {
    self.language = language
    let scripts = LanguageScripts.scripts(of: language)
    isOwnScript = (0..<256).map { scripts.contains(Script(number: UInt8($0))) }
    isLatin = scripts.contains(.latin)
    functionWords = FunctionWords(language: language)
  }

  /// The stretches of a text, in order; one where all of it is in the document's language.
  ///
  /// - Parameters:
  ///   - tokens: the text's tokens by the rules of the document's language.
  ///   - contextLength: bytes at the start that continue a line; that line is in the document's language.
  func stretches(of tokens: [Token], in text: Span<UInt8>, contextLength: Int) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].followsLineBreak { end += 1 }
      // A line has the bytes up to the next one's first token.
      let bytes =
        (start == 0 ? 0 : tokens[start].start)..<(end < tokens.count ? tokens[end].start : text.count)
      let isCut = start == 0 && contextLength > 0 || bytes.count > Self.longestLine
      let other = isCut || bytes.count < Self.leastLetters ? nil : foreign(tokens[start..<end], in: text)
      if let last = stretches.last, last.language == other {
        stretches[stretches.count - 1].tokens = last.tokens.lowerBound..<end
        stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
      } else {
        stretches.append(Stretch(tokens: start..<end, bytes: bytes, language: other))
      }
      start = end
    }
    return stretches
  }

  /// The language of a line that is clearly not the document's; `nil` for the document's own.
  private func foreign(_ line: ArraySlice<Token>, in text: Span<UInt8>) -> String? {
    if isOwn(line, in: text) { return nil }
    var letters = 0
    for token in line where token.tokenClass == .word {
      // A character of a script without spaces says as much as a third of a short word.
      letters += text.scalarCount(in: token.range) * (token.script.isWrittenWithoutSpaces ? 3 : 1)
      if letters >= Self.leastLetters { break }
    }
    guard letters >= Self.leastLetters, let first = line.first, let last = line.last else { return nil }
    let guess = identifier.identify(
      text.extracting(first.start..<min(last.end, first.start + Self.sampledBytes)))
    guard guess.margin >= Self.clearMargin, guess.language != "und", !isSameLanguage(guess.language) else {
      return nil
    }
    return guess.language
  }

  /// Whether the first words of a line show that it is in the document's language.
  private func isOwn(_ line: ArraySlice<Token>, in text: Span<UInt8>) -> Bool {
    var (words, hits, ownBytes, otherBytes) = (0, 0, 0, 0)
    for token in line where token.tokenClass == .word {
      words += 1
      if isLatin {
        if token.script == .latin, functionWords.contains(token, in: text) {
          hits += 1
          if hits >= 4, hits * 3 >= words { return true }
        }
      } else if isOwnScript[Int(token.script.number)] {
        ownBytes += token.end - token.start
      } else {
        otherBytes += token.end - token.start
      }
      // Eight words in a script that few others share, and none in another, are enough.
      if words == 8, !isLatin, otherBytes == 0 { return true }
      if words == Self.sampledWords { break }
    }
    return !isLatin && ownBytes >= otherBytes
  }

  /// Whether two codes name one language: zh-Hans and zh-Hant do.
  private func isSameLanguage(_ other: String) -> Bool {
    other.prefix { $0 != "-" } == language.prefix { $0 != "-" }
  }
}
