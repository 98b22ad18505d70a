/// Cuts a document's blocks into chunks that are cut into units one without the other, on any thread.
///
/// For words a chunk of ``DocumentChunker`` with its context is enough. Another unit may be cut in two where a line is longer
/// than a chunk: then it is moved, as a whole, to the chunk after.
struct UnitChunker: ~Copyable {
  private var chunker: DocumentChunker
  private let reader: any DocumentReader
  private let unit: TextUnit
  private let style: TokenRules.Style
  private var hasBegun = false
  private var language = ""
  private var cutter: UnitCutter?
  /// A chunk that was read to see whether the one before is the last, with what that left over.
  private var following: TextChunk?

  init(
    reader: any DocumentReader, unit: TextUnit, style: TokenRules.Style, mapsOffsets: Bool,
    dictionary: UserDictionary?
  ) {
    self.reader = reader
    self.unit = unit
    self.style = style
    chunker = DocumentChunker(
      reader: reader, style: style, mapsOffsets: mapsOffsets, dictionary: dictionary)
  }

  /// Whether the chunk that came last was the document's last.
  var isExhausted: Bool { following == nil && chunker.isExhausted }
  /// What was mended on the way.
  var repairs: [Problem] { chunker.repairs }

  /// The next chunk, or `nil` at the end of the document.
  ///
  /// - Parameter identify: says the document's language; asked once, with the start of the text.
  mutating func next(identify: ([UInt8]) -> String) throws(Problem) -> TextChunk? {
    var known = following.take()
    if known == nil { known = try chunker.next() }
    if !hasBegun {
      hasBegun = true
      language = identify(known?.bytes ?? [])
    }
    guard var chunk = known else { return nil }
    guard unit != .word else { return chunk }
    while chunk.bytes.last != 0x0A, let next = try chunker.next() {
      let end = try endOfUnits(of: chunk)
      let rest = end < chunk.bytes.count ? chunk.part(end..<chunk.bytes.count) : nil
      let whole = next.continuing(rest)
      if end > 0 {
        following = whole
        return rest == nil ? chunk : chunk.part(0..<end)
      }
      chunk = whole
    }
    return chunk
  }

  /// Where the last unit starts, which may go on; the end of the chunk where that unit is too long to be kept.
  private mutating func endOfUnits(of chunk: TextChunk) throws(Problem) -> Int {
    do throws(TextError) {
      let style = reader.info.isPresegmented ? .presegmented : style
      let cutter: UnitCutter
      if let known = self.cutter {
        cutter = known
      } else {
        cutter = try UnitCutter(UnitCutter.Need(unit: unit, language: language, style: style))
      }
      self.cutter = cutter
      let count = try cutter.cut(chunk.bytes.span)
      guard count > 0 else { return chunk.bytes.count }
      let last = cutter.segments[count - 1]
      return last.end - last.start < DocumentChunker.lineLimit ? last.start : chunk.bytes.count
    } catch {
      throw Problem(error, in: reader.info)
    }
  }
}

extension TextChunk {
  /// Some of this chunk's bytes, without context.
  fileprivate func part(_ range: Range<Int>) -> TextChunk {
    TextChunk(
      bytes: Array(bytes[range]), map: map.slice(from: range.lowerBound, to: range.upperBound),
      contextLength: 0)
  }

  /// This chunk without its context, after what the chunk before left over.
  fileprivate func continuing(_ rest: TextChunk?) -> TextChunk {
    let own = contextLength > 0 ? part(contextLength..<bytes.count) : self
    guard var whole = rest else { return own }
    whole.bytes += own.bytes
    whole.map.append(own.map)
    return whole
  }
}
