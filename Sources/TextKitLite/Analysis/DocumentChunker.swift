/// Cuts a document's blocks into chunks: after line feeds, so that no boundary of words, sentences or
/// paragraphs differs from the whole; and where a line is too long for that, where ``LongLineCutter`` says.
///
/// Cuts depend on the text alone, not on how it arrives. Memory is a block and a chunk, whatever the document.
struct DocumentChunker: ~Copyable {
  /// The length that chunks have where lines allow, in bytes: what a core's cache holds with its tokens.
  static let preferredLength = 1 << 16
  /// The length at which a line is cut.
  static let lineLimit = 1 << 20

  private let reader: any DocumentReader
  private let style: TokenRules.Style
  private let mapsOffsets: Bool
  private let dictionary: UserDictionary?
  private var pending: [UInt8] = []
  private var map = OffsetMap()
  /// Where the next chunk starts in `pending`, its context included.
  private var position = 0
  private var contextLength = 0
  private var isAtEnd = false
  private var cutter: LongLineCutter?
  /// Tokens that no limit could hold, and so were cut.
  private(set) var repairs: [Problem] = []

  init(
    reader: any DocumentReader, style: TokenRules.Style = .rich, mapsOffsets: Bool,
    dictionary: UserDictionary? = nil
  ) {
    self.dictionary = dictionary
    self.reader = reader
    self.style = style
    self.mapsOffsets = mapsOffsets
  }

  /// Whether the chunk that came last was the document's last.
  var isExhausted: Bool { isAtEnd && position + contextLength >= pending.count }

  /// The next chunk, or `nil` at the end of the document.
  mutating func next() throws(Problem) -> TextChunk? {
    // Most chunks are there already. Nothing is read before they are taken, so that little is left to be moved then.
    if pending.count - position > Self.preferredLength, let length = lengthOfLines() {
      return take(length, nextContext: 0)
    }
    try fill()
    let available = pending.count - position
    guard available > contextLength else { return nil }
    if isAtEnd, available <= Self.preferredLength { return take(available, nextContext: 0) }
    if let length = lengthOfLines() ?? lengthOfLongLine() { return take(length, nextContext: 0) }
    if isAtEnd, available <= Self.lineLimit { return take(available, nextContext: 0) }
    let cut = try cutLongLine()
    return take(cut.length, nextContext: cut.contextLength)
  }

  /// Reads until a whole long line's limit is there, or the document ends.
  private mutating func fill() throws(Problem) {
    while !isAtEnd, pending.count - position <= Self.lineLimit {
      guard let block = try reader.read() else {
        isAtEnd = true
        return
      }
      isAtEnd = block.isLast
      if position > 0 {
        pending.removeFirst(position)
        if mapsOffsets { map = map.slice(from: position, to: map.textEnd) }
        position = 0
      }
      if pending.isEmpty {
        pending = block.bytes
        map = block.map
      } else {
        pending.append(contentsOf: block.bytes)
        if mapsOffsets { map.append(block.map) }
      }
    }
  }

  /// The bytes up to the last line feed within the preferred length, if that is behind the context.
  private func lengthOfLines() -> Int? {
    let end = min(position + Self.preferredLength, pending.count)
    return pending[min(position + contextLength, end)..<end].lastIndex(of: 0x0A).map { $0 + 1 - position }
  }

  /// The bytes up to the first line feed behind the preferred length.
  private func lengthOfLongLine() -> Int? {
    let limit = min(position + Self.lineLimit, pending.count)
    let start = min(position + Self.preferredLength, limit)
    return pending[start..<limit].firstIndex(of: 0x0A).map { $0 + 1 - position }
  }

  private mutating func cutLongLine() throws(Problem) -> LongLineCutter.Cut {
    do throws(TextError) {
      var cutter: LongLineCutter
      if let known = self.cutter.take() {
        cutter = known
      } else {
        cutter = try LongLineCutter(dictionary: dictionary)
      }
      let pending = pending  // the same bytes, so that they can be read while `self` changes
      let line = pending.span.extracting(position..<position + Self.lineLimit)
      let isSegmented = style == .presegmented || reader.info.isPresegmented
      let cut =
        isSegmented
        ? cutter.cut(segmented: line, after: contextLength) : try cutter.cut(line, after: contextLength)
      self.cutter = consume cutter
      if cut.contextLength == 0 { noteCutToken(at: position + cut.length) }
      return cut
    } catch {
      throw Problem(path: reader.info.path, line: reader.info.record, message: error.description)
    }
  }

  private mutating func noteCutToken(at offset: Int) {
    guard repairs.isEmpty else { return }  // the first says it
    repairs = [
      Problem(
        path: reader.info.path, byteOffset: mapsOffsets ? map.sourceOffset(of: offset) : nil,
        message: "a token is longer than \(Self.lineLimit) bytes and was counted in pieces; "
          + "is this text, or data?",
        documentWasDropped: false)
    ]
  }

  private mutating func take(_ length: Int, nextContext: Int) -> TextChunk {
    let end = position + length
    let isWhole = position == 0 && end == pending.count
    let chunk = TextChunk(
      bytes: isWhole ? pending : Array(pending[position..<end]),
      map: mapsOffsets ? map.slice(from: position, to: end) : OffsetMap(),
      contextLength: contextLength)
    contextLength = nextContext
    position = end - nextContext
    return chunk
  }
}
