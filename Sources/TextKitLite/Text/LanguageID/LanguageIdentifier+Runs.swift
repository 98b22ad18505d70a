extension LanguageIdentifier {
  /// The stretches of UTF-8 text that are in one language each, in order and without gaps.
  ///
  /// ```swift
  /// let text = "La lettre est arrivée hier.\nThe letter came yesterday morning.\n"
  /// LanguageIdentifier().runs(in: text.utf8.span).map(\.language)  // ["fr", "en"]
  /// ```
  ///
  /// The text is cut after line feeds, and in a line where the script of the letters changes; each part is
  /// identified for itself. Neighbours of one language are merged, and a part that is `und`, a name or a
  /// number, belongs to the run before it, or after it where it is the first. A part that is shorter is less
  /// sure: see Scripts/language/README.md for accuracy by length. Linear.
  public func runs(in text: Span<UInt8>) -> [LanguageRun] {
    var runs: [LanguageRun] = []
    for part in parts(of: text) {
      let guess = identify(text.extracting(part))
      let new = LanguageRun(range: part, language: guess.language, margin: guess.margin)
      guard let last = runs.last else {
        runs.append(new)
        continue
      }
      if new.language == "und" {
        runs[runs.count - 1].range = last.range.lowerBound..<part.upperBound
      } else if last.language == "und" || last.language == new.language {
        runs[runs.count - 1] = LanguageRun(
          range: last.range.lowerBound..<part.upperBound, language: new.language,
          margin: last.language == "und" ? new.margin : min(last.margin, new.margin))
      } else {
        runs.append(new)
      }
    }
    return runs
  }

  /// Lines, cut where a letter is of another script than the letter before. What is no letter goes with the
  /// letters before it.
  private func parts(of text: Span<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var script: LetterScript?
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      if byte == 0x0A {
        parts.append(start..<offset + 1)
        (start, script) = (offset + 1, nil)
        offset += 1
        continue
      }
      var width = 1
      var letter: LetterScript?
      if byte < 0x80 {
        letter = byte.isASCIILetter ? .latin : nil
      } else {
        let scalar = UTF8Scalar(text, at: offset)
        (width, letter) = (scalar.byteCount, LetterScript(scalar: scalar.value)?.system)
      }
      if let letter {
        if let script, script != letter, offset > start {
          parts.append(start..<offset)
          start = offset
        }
        script = letter
      }
      offset += width
    }
    if start < text.count { parts.append(start..<text.count) }
    return parts
  }
}

extension LetterScript {
  /// Scripts that one text mixes count as one: Japanese has three, and Korean may quote Han.
  fileprivate var system: LetterScript {
    switch self {
    case .kana, .bopomofo: .han
    default: self
    }
  }
}
