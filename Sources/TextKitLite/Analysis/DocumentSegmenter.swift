/// Cuts documents into words, sentences, graphemes or lines, stretch by stretch, so that none is in memory
/// as a whole.
///
/// ```swift
/// let segmenter = DocumentSegmenter(unit: .word, options: AnalysisOptions())
/// try segmenter.segment(reader) { text in
///   for piece in text.pieces { print(String(decoding: text.text(of: piece), as: UTF8.self)) }
/// }
/// ```
///
/// One segmenter serves one thread. Linear in the length of the document.
public final class DocumentSegmenter {
  /// What documents are cut into.
  public let unit: TextUnit
  private let run: AnalysisRun
  private var words: [LanguageTools.Need: LanguageTools] = [:]
  private var table = ScalarTable()
  private var tokens: [Token] = []
  private var segments: [Segment] = []

  /// A segmenter; of the options, language, token rules and folds count here.
  public init(unit: TextUnit, options: AnalysisOptions = AnalysisOptions()) {
    self.unit = unit
    run = AnalysisRun(options: options, progress: nil)
  }

  /// Reads a document and calls `body` with each stretch of it.
  ///
  /// - Parameters:
  ///   - reader: the document.
  ///   - mapsOffsets: whether ``SegmentedText/sourceRange(of:)`` will be asked for.
  ///   - body: is given the stretches in their order.
  /// - Returns: what was mended on the way.
  /// - Throws: what ended the reading, as a ``Problem``, or what `body` throws.
  public func segment(
    _ reader: any DocumentReader, mapsOffsets: Bool = false, _ body: (SegmentedText) throws -> Void
  ) throws -> [Problem] {
    var chunker = DocumentChunker(
      reader: reader, style: run.options.tokenRules.style, mapsOffsets: mapsOffsets,
      dictionary: run.options.dictionary)
    guard var chunk = try chunker.next() else { return reader.repairs + chunker.repairs }
    let language = run.language(of: reader.info, sample: chunk.bytes)
    let need = LanguageTools.Need(language: language, style: run.style(of: reader.info))
    do {
      switch unit {
      case .word:
        var next: TextChunk? = chunk
        while let chunk = next {
          try body(try cutWords(chunk, need: need))
          next = try chunker.next()
        }
      case .sentence, .grapheme, .line:
        var segmenter = try Segmenter(unit: unit, language: language)
        let sentencesAreLines = unit == .sentence && need.style == .presegmented
        while true {
          let next = try chunker.next()
          let isOpen = next != nil && chunk.bytes.last != 0x0A
          let (text, rest) = try cut(
            chunk, with: &segmenter, language: language, isOpen: isOpen,
            sentencesAreLines: sentencesAreLines)
          try body(text)
          guard let next else { break }
          chunk = next.continuing(rest)
        }
      }
    } catch let error as TextError {
      throw Problem(path: reader.info.path, message: error.description)
    }
    return reader.repairs + chunker.repairs
  }

  /// The key that a word is counted under.
  public func key(of piece: SegmentedText.Piece, in text: SegmentedText) throws(TextError) -> [UInt8] {
    let need = LanguageTools.Need(
      language: piece.language ?? text.language, style: run.options.tokenRules.style)
    let tools = try tools(for: need)
    return try tools.profile.read(
      text.bytes.span.extracting(piece.range), as: piece.tokenClass ?? .word, script: piece.script ?? .common
    ).key
  }

  /// Calls `body` with the way that words of a piece's language are read.
  func withProfile<Result>(
    of piece: SegmentedText.Piece, in text: SegmentedText,
    _ body: (inout LanguageProfile) throws(TextError) -> Result
  ) throws(TextError) -> Result {
    let need = LanguageTools.Need(
      language: piece.language ?? text.language, style: run.options.tokenRules.style)
    return try body(&tools(for: need).profile)
  }

  /// How the tokens of a document are found.
  func style(of info: DocumentInfo) -> TokenRules.Style { run.style(of: info) }

  /// The code of a language by the number that profiles give it.
  func language(number: UInt8) -> String { run.registry.all[Int(number)] }

  private func cutWords(_ chunk: TextChunk, need: LanguageTools.Need) throws(TextError) -> SegmentedText {
    tokens.removeAll(keepingCapacity: true)
    let text = chunk.bytes.span
    let tools = try tools(for: need)
    try tools.tokenizer.append(tokensOf: text, to: &tokens)
    let stretches = tools.lines?.stretches(of: tokens, in: text, contextLength: chunk.contextLength) ?? []
    var pieces: [SegmentedText.Piece] = []
    pieces.reserveCapacity(tokens.count)
    if stretches.contains(where: { $0.language != nil }) {
      for stretch in stretches {
        guard let other = stretch.language else {
          append(tokens[stretch.tokens], startingAt: 0, to: &pieces)
          continue
        }
        let lines = try self.tools(for: LanguageTools.Need(language: other, style: need.style)).tokenizer
          .tokens(in: Array(chunk.bytes[stretch.bytes]))
        append(lines[...], startingAt: stretch.bytes.lowerBound, language: other, to: &pieces)
      }
    } else {
      append(tokens[...], startingAt: 0, to: &pieces)
    }
    let isContext = pieces.firstIndex { $0.range.lowerBound >= chunk.contextLength } ?? pieces.count
    pieces.removeFirst(isContext)
    return SegmentedText(
      bytes: chunk.bytes, newStart: chunk.contextLength, pieces: pieces, language: need.language,
      map: chunk.map)
  }

  private func append(
    _ tokens: ArraySlice<Token>, startingAt offset: Int, language: String? = nil,
    to pieces: inout [SegmentedText.Piece]
  ) {
    for token in tokens {
      pieces.append(
        SegmentedText.Piece(
          range: token.start + offset..<token.end + offset, tokenClass: token.tokenClass,
          script: token.script, language: language))
    }
  }

  /// Cuts a chunk. The last unit of a line that goes on in the next chunk is not cut but handed back: where
  /// it ends is not known yet.
  private func cut(
    _ chunk: TextChunk, with segmenter: inout Segmenter, language: String, isOpen: Bool,
    sentencesAreLines: Bool
  ) throws(TextError) -> (text: SegmentedText, rest: TextChunk?) {
    let bytes = chunk.bytes.span
    let new = bytes.extracting(chunk.contextLength...)
    let count = sentencesAreLines ? fillLines(of: new) : try segmenter.fill(&segments, with: new)
    var pieces: [SegmentedText.Piece] = []
    pieces.reserveCapacity(count)
    var start = chunk.contextLength
    var rest: TextChunk?
    for index in 0..<count {
      let end = chunk.contextLength + segments[index].end
      if isOpen, index == count - 1, end - start < DocumentChunker.lineLimit {
        rest = TextChunk(
          bytes: Array(chunk.bytes[start..<end]), map: chunk.map.slice(from: start, to: end), contextLength: 0
        )
        break
      }
      let range = withoutWhiteSpace(start..<end, of: bytes)
      if !range.isEmpty { pieces.append(SegmentedText.Piece(range: range)) }
      start = end
    }
    let text = SegmentedText(
      bytes: rest == nil ? chunk.bytes : Array(chunk.bytes[..<start]), newStart: chunk.contextLength,
      pieces: pieces, language: language, map: chunk.map)
    return (text, rest)
  }

  /// Makes a segment of each line, its end included.
  private func fillLines(of text: Span<UInt8>) -> Int {
    segments.removeAll(keepingCapacity: true)
    var start = 0
    for index in 0..<text.count where text[index] == 0x0A || index == text.count - 1 {
      segments.append(Segment(start: start, end: index + 1, status: 0))
      start = index + 1
    }
    return segments.count
  }

  private func withoutWhiteSpace(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let first = text.scalar(at: start)
      guard table.entry(of: first.value).isWhiteSpace else { break }
      start += first.width
    }
    while start < end {
      let last = text.scalar(before: end)
      guard table.entry(of: last.value).isWhiteSpace else { break }
      end -= last.width
    }
    return start..<end
  }

  private func tools(for need: LanguageTools.Need) throws(TextError) -> LanguageTools {
    if let known = words[need] { return known }
    let new = try LanguageTools(need, options: run.options, registry: run.registry)
    words[need] = new
    return new
  }
}

extension TextChunk {
  /// This chunk without its context, after what the chunk before left over.
  fileprivate func continuing(_ rest: TextChunk?) -> TextChunk {
    guard var whole = rest ?? (contextLength > 0 ? TextChunk.empty : nil) else { return self }
    whole.bytes += bytes[contextLength...]
    whole.map.append(map.slice(from: contextLength, to: bytes.count))
    return whole
  }

  private static var empty: TextChunk { TextChunk(bytes: [], map: OffsetMap(), contextLength: 0) }
}
