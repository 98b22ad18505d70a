extension DocumentSegmenter {
  /// Reads a document once more and says what a closer look shows; the segmenter's unit is ``TextUnit/word``.
  ///
  /// - Parameters:
  ///   - reader: the document, from its start.
  ///   - request: what is asked.
  /// - Throws: what ended the reading, as a ``Problem``.
  /// - Complexity: linear in the length of the document.
  public func study(_ reader: any DocumentReader, for request: StudyRequest) throws -> DocumentStudy {
    var collector = try StudyCollector(request)
    _ = try segment(reader) { text in
      try collector.add(text) { (piece, vocabulary) throws(TextError) in
        try self.intern(piece, of: text, in: &vocabulary)
      }
    }
    return collector.finish()
  }

  /// A piece's surface in a vocabulary, read by the rules of its line's language.
  private func intern(
    _ piece: SegmentedText.Piece, of text: SegmentedText, in vocabulary: inout Vocabulary
  ) throws(TextError) -> UInt32 {
    let token = Token(
      start: piece.range.lowerBound, end: piece.range.upperBound, tokenClass: piece.tokenClass ?? .word,
      script: piece.script ?? .common, followsLineBreak: false)
    return try withProfile(of: piece, in: text) { (profile) throws(TextError) in
      try vocabulary.intern(token, in: text.bytes.span, profile: &profile)
    }
  }
}
