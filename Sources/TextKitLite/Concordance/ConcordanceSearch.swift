/// Searches documents one after the other: a worker of a concordance.
///
/// Linear in the length of the text; a document is never in memory as a whole.
final class ConcordanceSearch {
  /// A find whose right context has not been read yet.
  private struct Find {
    var bytes: Range<Int>
    /// The items that it touches.
    var items: Range<Int>
  }

  private let query: ConcordanceQuery
  private let context: Int
  private let segmenter: DocumentSegmenter
  private var matcher: PatternMatcher
  private var vocabulary = Vocabulary()
  private var regex: RegexHandle?
  private var text = ConcordanceText()
  private var finds: [Find] = []
  /// The first item that no word pattern has been tried at; the first byte that no expression has searched.
  private var nextItem = 0
  private var nextByte = 0

  /// - Parameters:
  ///   - context: running words on each side.
  ///   - options: of these, language, token rules, engine, folds and stemming count here.
  init(query: ConcordanceQuery, context: Int, options: AnalysisOptions) throws(TextError) {
    self.query = query
    self.context = context
    var options = options
    options.stopWords = .none
    segmenter = DocumentSegmenter(unit: .word, options: options)
    matcher = PatternMatcher(query: query)
    if query.matching == .regex {
      regex = try RegexHandle(pattern: query.text, timeLimit: query.timeLimit)
    }
  }

  /// What was found in a document.
  func search(_ reader: any DocumentReader) -> ConcordanceDocument {
    var result = ConcordanceDocument()
    text = ConcordanceText()
    (finds, nextItem, nextByte) = ([], 0, 0)
    do {
      result.problems = try segmenter.segment(reader, mapsOffsets: true) { stretch in
        result.tokens += try add(stretch)
        try find(isLast: false)
        deliver(reader.info, isLast: false, to: &result)
        trim()
      }
      try find(isLast: true)
    } catch let limit as SearchLimit {
      result.problems = [
        Problem(
          path: reader.info.path, byteOffset: limit.byteOffset,
          message: "the regular expression takes too long on this line, and the rest of the document was not "
            + "searched; make it simpler, or raise --time-limit",
          documentWasDropped: false)
      ]
    } catch let problem as Problem {
      result.problems = [problem]
      return result
    } catch {
      result.problems = [Problem(path: reader.info.path, message: "\(error)")]
      return result
    }
    deliver(reader.info, isLast: true, to: &result)
    return result
  }

  /// Takes in a stretch; returns its running words.
  private func add(_ stretch: SegmentedText) throws(TextError) -> Int {
    var tokens = 0
    let shift = text.append(stretch)
    for piece in stretch.pieces {
      let start = piece.range.lowerBound + shift
      let followsLineBreak = text.hasLineBreak(before: start)
      let item = try segmenter.withProfile(of: piece, in: stretch) { profile throws(TextError) in
        let token = Token(
          start: piece.range.lowerBound, end: piece.range.upperBound, tokenClass: piece.tokenClass ?? .word,
          script: piece.script ?? .common, followsLineBreak: followsLineBreak)
        let surface = try vocabulary.intern(token, in: stretch.bytes.span, profile: &profile)
        return ConcordanceText.Item(
          range: start..<piece.range.upperBound + shift, surface: surface, language: profile.number,
          marks: query.matching == .regex
            ? PatternMatcher.Marks() : try matcher.marks(of: surface, in: vocabulary, profile: &profile),
          isRunningWord: token.tokenClass.isLexical, isRightToLeft: token.script.isRightToLeft,
          followsLineBreak: followsLineBreak)
      }
      if item.isRunningWord { tokens += 1 }
      text.append(item)
    }
    return tokens
  }

  // MARK: finding

  /// Looks at what has not been looked at; `isLast` where the document ends here.
  private func find(isLast: Bool) throws {
    if query.matching == .regex { try findExpressions(isLast: isLast) } else { findPhrases(isLast: isLast) }
  }

  private func findPhrases(isLast: Bool) {
    // A phrase may go on in the next stretch, unless a line ended.
    let endsLine = isLast || text.bytes.last == 0x0A
    let end = endsLine ? text.items.count : text.items.count - matcher.longestMatch
    while nextItem < end {
      if let length = matcher.matchLength(at: nextItem, of: text, vocabulary: vocabulary) {
        let items = nextItem..<nextItem + length
        let bytes = text.items[nextItem].range.lowerBound..<text.items[items.upperBound - 1].range.upperBound
        finds.append(Find(bytes: bytes, items: items))
      }
      nextItem += 1
    }
  }

  /// Searches line by line, so that what is found does not depend on how the text was cut into stretches.
  private func findExpressions(isLast: Bool) throws {
    while nextByte < text.bytes.count {
      let rest = text.bytes[nextByte...]
      var end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let isWhole = end < rest.endIndex || isLast || rest.count >= DocumentChunker.lineLimit
      guard isWhole else { return }
      let line = Array(text.bytes[nextByte..<end])
      let start = nextByte
      var found: [Range<Int>] = []
      let isWithinLimit = try regex?.forEachMatch(in: line.span) { match in
        if !match.isEmpty { found.append(start + match.lowerBound..<start + match.upperBound) }
      }
      finds += found.map { Find(bytes: $0, items: text.items(touching: $0)) }
      if isWithinLimit == false {
        throw SearchLimit(byteOffset: text.sourceRange(of: start..<start).lowerBound)
      }
      end = min(end + 1, rest.endIndex)
      nextByte = end
    }
  }

  // MARK: delivering

  /// Gives out the finds whose context is here.
  private func deliver(_ info: DocumentInfo, isLast: Bool, to result: inout ConcordanceDocument) {
    var delivered = 0
    for find in finds {
      let after = text.context(after: find.items.upperBound, words: context)
      guard isLast || after.words.count == context else { break }
      result.lines.append(line(of: find, after: after, info: info))
      delivered += 1
    }
    finds.removeFirst(delivered)
  }

  private func line(of find: Find, after: ConcordanceText.Context, info: DocumentInfo) -> ConcordanceLine {
    let before = text.context(before: find.items.lowerBound, words: context)
    let source = text.sourceRange(of: find.bytes)
    let place = info.format == "text" && info.record == nil ? text.place(of: find.bytes.lowerBound) : nil
    let language =
      text.items.indices.contains(find.items.lowerBound)
      ? segmenter.language(number: text.items[find.items.lowerBound].language) : "und"
    return ConcordanceLine(
      document: info.id, language: language,
      isRightToLeft: text.isRightToLeft(before.items.lowerBound..<after.items.upperBound),
      line: place?.line, column: place?.column, start: source.lowerBound, end: source.upperBound,
      left: text.line(min(before.start, find.bytes.lowerBound)..<find.bytes.lowerBound),
      match: text.line(find.bytes),
      right: text.line(find.bytes.upperBound..<max(after.end, find.bytes.upperBound)),
      leftKeys: before.words.map(key), matchKeys: text.words(in: find.items).map(key),
      rightKeys: after.words.map(key))
  }

  private func key(_ item: Int) -> String {
    vocabulary.keys.string(of: vocabulary.entries[Int(text.items[item].surface)].key)
  }

  /// Drops what no find to come needs.
  private func trim() {
    var first = query.matching == .regex ? text.items(touching: nextByte..<nextByte + 1).lowerBound : nextItem
    if let find = finds.first { first = min(first, find.items.lowerBound) }
    let kept = text.context(before: first, words: context).items.lowerBound
    let dropped = text.removeItems(before: kept, upTo: query.matching == .regex ? nextByte : text.bytes.count)
    nextByte -= dropped
    nextItem -= kept
    for index in finds.indices {
      let find = finds[index]
      finds[index] = Find(
        bytes: find.bytes.lowerBound - dropped..<find.bytes.upperBound - dropped,
        items: find.items.lowerBound - kept..<find.items.upperBound - kept)
    }
  }

  /// A search took more than it may.
  private struct SearchLimit: Error {
    var byteOffset: Int
  }
}
