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
  private let tokenizer: ChunkTokenizer
  private var units: [UnitCutter.Need: UnitCutter] = [:]
  private var table = ScalarTable()

  /// A segmenter; of the options, language, token rules and folds count here.
  public convenience init(unit: TextUnit, options: AnalysisOptions = AnalysisOptions()) {
    self.init(unit: unit, run: AnalysisRun(options: options, progress: nil))
  }

  /// One of the segmenters of a run.
  init(unit: TextUnit, run: AnalysisRun) {
    self.unit = unit
    self.run = run
    tokenizer = ChunkTokenizer(run: run)
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
    let (document, first) = run.open(reader, unit: unit, mapsOffsets: mapsOffsets)
    var next = first
    while let chunk = next {
      do {
        try body(try cut(chunk, of: document))
      } catch let error as TextError {
        throw Problem(error, in: reader.info)
      }
      next = document.next()
    }
    if let failure = document.failure { throw failure }
    return document.repairs
  }

  /// Cuts a chunk of a document.
  func cut(_ chunk: TextChunk, of document: SharedDocument) throws(TextError) -> SegmentedText {
    let language = document.language
    let style = run.style(of: document.reader.info)
    guard unit != .word else {
      return try cutWords(chunk, need: LanguageTools.Need(language: language, style: style))
    }
    return try cutUnits(chunk, need: UnitCutter.Need(unit: unit, language: language, style: style))
  }

  /// The key that a word is counted under.
  public func key(of piece: SegmentedText.Piece, in text: SegmentedText) throws(TextError) -> [UInt8] {
    try withProfile(of: piece, in: text) { profile throws(TextError) in
      _ = try profile.findKey(
        of: text.bytes.span.extracting(piece.range), as: piece.tokenClass ?? .word,
        script: piece.script ?? .common)
      return profile.key
    }
  }

  /// Calls `body` with the way that words of a piece's language are read.
  func withProfile<Result>(
    of piece: SegmentedText.Piece, in text: SegmentedText,
    _ body: (inout LanguageProfile) throws(TextError) -> Result
  ) throws(TextError) -> Result {
    let need = LanguageTools.Need(
      language: piece.language ?? text.language, style: run.options.tokenRules.style)
    return try body(&tokenizer.tools(for: need).profile)
  }

  /// How the tokens of a document are found.
  func style(of info: DocumentInfo) -> TokenRules.Style { run.style(of: info) }

  /// The code of a language by the number that profiles give it.
  func language(number: UInt8) -> String { run.registry.all[Int(number)] }

  private func cutWords(_ chunk: TextChunk, need: LanguageTools.Need) throws(TextError) -> SegmentedText {
    let tools = try tokenizer.tools(for: need)
    var pieces: [SegmentedText.Piece] = []
    let stretches = try tokenizer.stretches(
      of: chunk.bytes.span, contextLength: chunk.contextLength, style: need.style, tools: tools)
    pieces.reserveCapacity(tokenizer.tokens.count)
    for stretch in stretches {
      let language = stretch.tools === tools ? nil : stretch.tools.profile.language
      for token in tokenizer.tokens[stretch.tokens] {
        pieces.append(
          SegmentedText.Piece(
            range: token.range, tokenClass: token.tokenClass, script: token.script, language: language))
      }
    }
    let isContext = pieces.firstIndex { $0.range.lowerBound >= chunk.contextLength } ?? pieces.count
    pieces.removeFirst(isContext)
    return SegmentedText(
      bytes: chunk.bytes, newStart: chunk.contextLength, pieces: pieces, language: need.language,
      map: chunk.map)
  }

  private func cutUnits(_ chunk: TextChunk, need: UnitCutter.Need) throws(TextError) -> SegmentedText {
    let cutter = try cutter(for: need)
    let bytes = chunk.bytes.span
    let count = try cutter.cut(bytes)
    var pieces: [SegmentedText.Piece] = []
    pieces.reserveCapacity(count)
    var start = 0
    for segment in cutter.segments[..<count] {
      let range = withoutWhiteSpace(start..<segment.end, of: bytes)
      if !range.isEmpty { pieces.append(SegmentedText.Piece(range: range)) }
      start = segment.end
    }
    return SegmentedText(
      bytes: chunk.bytes, newStart: 0, pieces: pieces, language: need.language, map: chunk.map)
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

  private func cutter(for need: UnitCutter.Need) throws(TextError) -> UnitCutter {
    if let known = units[need] { return known }
    let new = try UnitCutter(need)
    units[need] = new
    return new
  }
}
