extension TextTokenizer {
  /// A string, and its tokens once someone has asked for them.
  struct State {
    /// One token of the string.
    struct StringToken {
      var range: Range<String.Index>
      var attributes: Attributes
    }

    let unit: Unit
    private(set) var string = ""
    private var language: Language?
    private var tokens: [StringToken]?

    init(unit: Unit) {
      self.unit = unit
    }

    mutating func setString(_ string: String) {
      self.string = string
      self.string.makeContiguousUTF8()
      tokens = nil
    }

    mutating func setLanguage(_ language: Language) {
      self.language = language
      tokens = nil
    }

    /// The tokens that lie in a range as a whole.
    mutating func tokens(in range: Range<String.Index>) throws(TextError) -> ArraySlice<StringToken> {
      let all = try all()
      let first = all.partitioningIndex(where: { $0.range.lowerBound >= range.lowerBound })
      let last = all.partitioningIndex(where: { $0.range.upperBound > range.upperBound })
      return first < last ? all[first..<last] : []
    }

    /// The range of the token that holds a position.
    mutating func token(at index: String.Index) throws(TextError) -> Range<String.Index>? {
      let all = try all()
      let next = all.partitioningIndex(where: { $0.range.upperBound > index })
      return next < all.count && all[next].range.contains(index) ? all[next].range : nil
    }

    private mutating func all() throws(TextError) -> [StringToken] {
      if let tokens { return tokens }
      let utf8 = string.utf8
      let cut = try cut(Array(utf8))
      // Offsets only ever go forward, so the indices are found in one walk even where the string is not UTF-8 inside.
      var (offset, index) = (0, string.startIndex)
      func advance(to next: Int) -> String.Index {
        index = utf8.index(index, offsetBy: next - offset)
        offset = next
        return index
      }
      var result = cut.map { token in
        StringToken(
          range: advance(to: token.range.lowerBound)..<advance(to: token.range.upperBound),
          attributes: token.attributes)
      }
      result.removeAll { string.unicodeScalars[$0.range].allSatisfy(\.properties.isWhitespace) }
      tokens = result
      return result
    }

    private func cut(_ text: [UInt8]) throws(TextError) -> [(range: Range<Int>, attributes: Attributes)] {
      switch unit {
      case .word: try words(of: text)
      case .sentence: try sentences(of: text).map { ($0, []) }
      case .paragraph: Self.paragraphs(of: text).map { ($0, []) }
      case .document: text.isEmpty ? [] : [(0..<text.count, [])]
      }
    }

    private func tag(of text: [UInt8]) -> String {
      language?.rawValue ?? LanguageIdentifier().identify(text.span).language
    }

    private func words(of text: [UInt8]) throws(TextError) -> [(range: Range<Int>, attributes: Attributes)] {
      try Tokenizer(language: tag(of: text)).tokens(in: text).compactMap { token in
        Attributes(of: token.tokenClass).map { (token.range, $0) }
      }
    }

    private func sentences(of text: [UInt8]) throws(TextError) -> [Range<Int>] {
      var segmenter = try Segmenter(unit: .sentence, language: tag(of: text))
      return try segmenter.segments(of: text).map(\.range)
    }

    /// The stretches between the scalars of bidi class B (UAX #9, P1).
    private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
      var result: [Range<Int>] = []
      var (start, offset) = (0, 0)
      while offset < text.count {
        let scalar = text.span.scalar(at: offset)
        if BidiControls.separatesParagraphs(scalar.value) {
          result.append(start..<offset)
          start = offset + scalar.width
        }
        offset += scalar.width
      }
      result.append(start..<text.count)
      return result
    }
  }
}

extension TextTokenizer.Attributes {
  /// What is said of tokens of a class; `nil` where they are no words.
  init?(of tokenClass: TokenClass) {
    switch tokenClass {
    case .word: self = []
    case .number, .time, .date, .range: self = .numeric
    case .url, .email, .mention, .hashtag: self = .symbolic
    case .emoji: self = .emoji
    case .punctuation, .symbol: return nil
    }
  }
}
