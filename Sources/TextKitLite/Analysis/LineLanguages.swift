internal import CVectors

/// Finds the lines of a document that are in another language than the document, for the price of a look at
/// most lines.
///
/// A line is in the document's language where its first words are in the document's script and, in Latin
/// letters, a third of them are its function words. It is in another where that one's function words are clearly more than
/// any other's (``FunctionWords``); only where they leave it open are its letters looked at (``LanguageIdentifier``),
/// and then it takes a margin of ``clearMargin``. Either way it takes ``leastLetters`` letters. A line is judged by itself,
/// so that neither chunks nor workers matter.
struct LineLanguages {
  /// A stretch of lines in one language, by the places of its segments and bytes.
  struct Stretch {
    var segments: Range<Int>
    var bytes: Range<Int>
    /// `nil` for the document's own language.
    var language: String?
  }

  /// Letters that a line must have; 20 of ideographs and kana.
  static let leastLetters = 60
  /// The margin that its language must have.
  static let clearMargin = 0.8
  /// Longer lines, in bytes, are in the document's language: they may be cut between two chunks.
  private static let longestLine = 1 << 16
  /// Words whose script is looked at, and bytes whose letters are; fewer of a line that starts with ideographs or kana.
  private static let sampledWords = 24
  private static let sampledBytes = 256
  private static let sampledBytesOfIdeographs = 128

  /// The document's language without script and region: zh-Hans and zh-Hant are one.
  private let language: [UInt8]
  /// By the script's number.
  private let isOwnScript: [Bool]
  private let isLatin: Bool
  private let functionWords: FunctionWords
  /// The bit of the document's language among those of the function words; none where its script tells.
  private let ownBit: UInt64
  private let identifier = LanguageIdentifier()
  private var table = ScalarTable()

  /// For documents in a language, by BCP 47 code.
  init(language: String) {
    self.language = language.utf8.prefix { $0 != UInt8(ascii: "-") }.map(\.self)
    let scripts = LanguageScripts.scripts(of: language)
    isOwnScript = (0..<256).map { scripts.contains(Script(number: UInt8($0))) }
    isLatin = scripts.contains(.latin)
    functionWords = isLatin ? .words(with: language) : .identified
    ownBit = isLatin ? functionWords.bit(of: language).map { 1 << UInt64($0) } ?? 0 : 0
  }

  /// The stretches of a text, in order; one where all of it is in the document's language.
  ///
  /// - Parameters:
  ///   - segments: the text's segments of unit ``TextUnit/word``, or the pieces of segmented text; spaces may be missing.
  ///   - contextLength: bytes at the start that continue a line; that line is in the document's language.
  mutating func stretches(
    of segments: ArraySlice<Segment>, in text: Span<UInt8>, contextLength: Int
  ) -> [Stretch] {
    var stretches: [Stretch] = []
    var (start, firstByte) = (segments.startIndex, 0)
    while firstByte < text.count {
      let (length, endByte) = Self.line(of: text, from: firstByte)
      let end = Self.firstSegment(at: endByte, of: segments, from: start)
      let isCut = firstByte == 0 && contextLength > 0 || length > Self.longestLine
      let isShort = length < Self.leastLetters
      let other = isCut || isShort ? nil : foreign(segments[start..<end], in: text)
      if let last = stretches.last, last.language == other {
        stretches[stretches.count - 1].segments = last.segments.lowerBound..<end
        stretches[stretches.count - 1].bytes = last.bytes.lowerBound..<endByte
      } else {
        stretches.append(Stretch(segments: start..<end, bytes: firstByte..<endByte, language: other))
      }
      (start, firstByte) = (end, endByte)
    }
    return stretches
  }

  /// The length of the line that starts at a byte, and where the blank lines after it end.
  private static func line(of text: Span<UInt8>, from start: Int) -> (length: Int, end: Int) {
    let first = lineEnd(of: text, from: start)
    var (end, next) = (first, first)
    while true {
      while next < text.count, text[next] == 0x20 || text[next] == 0x09 || text[next] == 0x0D { next += 1 }
      guard next < text.count, text[next] == UInt8(ascii: "\n") else { return (first - start, end) }
      next += 1
      end = next
    }
  }

  /// The byte behind the next line feed.
  private static func lineEnd(of text: Span<UInt8>, from start: Int) -> Int {
    unsafe text.extracting(start...).withUnsafeBufferPointer { rest in
      guard let base = rest.baseAddress else { return text.count }
      return unsafe min(start + cvectors_find(UInt8(ascii: "\n"), base, rest.count) + 1, text.count)
    }
  }

  /// The first of some segments that starts at a byte or behind it; most lines have dozens.
  private static func firstSegment(at byte: Int, of segments: ArraySlice<Segment>, from first: Int) -> Int {
    let stride = 16
    var place = first
    while place + stride < segments.endIndex, segments[place + stride].start < byte { place += stride }
    while place < segments.endIndex, segments[place].start < byte { place += 1 }
    return place
  }

  /// The language of a line that is clearly not the document's; `nil` for the document's own.
  private mutating func foreign(_ line: ArraySlice<Segment>, in text: Span<UInt8>) -> String? {
    if !isLatin, isInOwnScript(line, in: text) { return nil }
    let verdict = functionWords.verdict(on: line, in: text, own: ownBit)
    guard verdict != .own, hasLetters(line, in: text) else { return nil }
    var language: String?
    if case .other(let bit) = verdict {
      language = functionWords.languages[bit]
    } else {
      language = identifiedLanguage(of: line, in: text)
    }
    return language.flatMap { isSameLanguage($0) ? nil : $0 }
  }

  /// Whether most of the first words of a line are in the document's script.
  private mutating func isInOwnScript(_ line: ArraySlice<Segment>, in text: Span<UInt8>) -> Bool {
    var (words, ownBytes, otherBytes) = (0, 0, 0)
    for segment in line where segment.isProse(in: text) {
      words += 1
      let lead = text[segment.start]
      let script = lead < 0x80 ? .latin : table.entry(of: text.scalar(at: segment.start).value).script
      if isOwnScript[Int(script.number)] {
        ownBytes += segment.end - segment.start
      } else {
        otherBytes += segment.end - segment.start
      }
      // Eight words in a script that few others share, or eight in another, are enough.
      if words == 8, min(ownBytes, otherBytes) == 0 { break }
      if words == Self.sampledWords { break }
    }
    return ownBytes >= otherBytes
  }

  /// Whether a line has letters enough to be judged.
  private func hasLetters(_ line: ArraySlice<Segment>, in text: Span<UInt8>) -> Bool {
    var letters = 0
    for segment in line where segment.isProse(in: text) {
      // An ideograph or kana says as much as a third of a short word.
      letters += text.scalarCount(in: segment.range) * (segment.isOfIdeographs ? 3 : 1)
      if letters >= Self.leastLetters { return true }
    }
    return false
  }

  /// The language that a line's first letters are clearly in.
  private func identifiedLanguage(of line: ArraySlice<Segment>, in text: Span<UInt8>) -> String? {
    guard let first = line.first, let last = line.last else { return nil }
    let length = first.isOfIdeographs ? Self.sampledBytesOfIdeographs : Self.sampledBytes
    let guess = identifier.identify(text.extracting(first.start..<min(last.end, first.start + length)))
    return guess.margin >= Self.clearMargin && guess.language != "und" ? guess.language : nil
  }

  /// Whether a code names the document's language.
  private func isSameLanguage(_ other: String) -> Bool {
    let other = other.utf8
    return other.starts(with: language)
      && (other.count == language.count
        || other[other.index(other.startIndex, offsetBy: language.count)] == UInt8(ascii: "-"))
  }
}
