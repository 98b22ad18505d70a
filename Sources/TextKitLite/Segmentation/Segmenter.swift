/// Cuts text into words, sentences, graphemes or lines by ICU's rules and dictionaries.
///
/// ```swift
/// var segmenter = try Segmenter(unit: .word, language: "zh")
/// try segmenter.segments(of: Array("北京欢迎你".utf8)).map(\.range)  // [0..<6, 6..<12, 12..<15]
/// ```
///
/// One segmenter serves one thread; ``clone()`` makes another for 2–3 µs, where opening one costs
/// 30–170 µs. Linear in the length of the text. ICU: `ubrk_open`, `ubrk_next`, `ubrk_getRuleStatus`.
public struct Segmenter: ~Copyable {
  /// The longest text that one call takes, in bytes: ICU's offsets are 32 bits wide.
  public static let textLimit = BreakIterator.textLimit

  /// What is cut.
  public let unit: TextUnit
  private var iterator: BreakIterator

  /// Opens the rules of a language; `und` and unknown languages have the root's.
  public init(unit: TextUnit, language: String = "und") throws(TextError) {
    self.unit = unit
    iterator = try BreakIterator(unit: unit, locale: language)
  }

  private init(unit: TextUnit, iterator: consuming BreakIterator) {
    self.unit = unit
    self.iterator = iterator
  }

  /// A second segmenter of the same rules, for another thread.
  public func clone() throws(TextError) -> Segmenter {
    Segmenter(unit: unit, iterator: try iterator.clone())
  }

  /// The segments of a text, in order and without gaps; an error where it is not valid UTF-8.
  public mutating func segments(of text: [UInt8]) throws(TextError) -> [Segment] {
    var boundaries: [Boundary] = []
    let count = try self.boundaries(of: text.span, into: &boundaries)
    var segments: [Segment] = []
    segments.reserveCapacity(count)
    var start = 0
    for boundary in boundaries[..<count] {
      segments.append(Segment(start: start, end: Int(boundary.end), status: boundary.status))
      start = Int(boundary.end)
    }
    return segments
  }

  /// Puts the boundaries of a text into `boundaries`, in order, and returns how many there are. The
  /// array only ever grows, so that a worker's is allocated a few times in its life.
  mutating func boundaries(of text: Span<UInt8>, into boundaries: inout [Boundary]) throws(TextError) -> Int {
    try begin(text)
    var total = 0
    while true {
      if boundaries.count == total {
        let more = max(512, text.count / 4, total)
        boundaries.append(contentsOf: repeatElement(Boundary(end: 0, status: 0), count: more))
      }
      let count = iterator.next(into: &boundaries, from: total)
      if count == 0 { return total }
      total += count
    }
  }

  /// The last boundary before byte `offset` of a text; `nil` at its start.
  mutating func boundary(before offset: Int, in text: Span<UInt8>) throws(TextError) -> Int? {
    try begin(text)
    return iterator.boundary(before: offset)
  }

  private mutating func begin(_ text: Span<UInt8>) throws(TextError) {
    guard text.count <= Self.textLimit else {
      throw TextError(
        operation: "segment \(text.count) bytes of text at once",
        reason: "ICU takes at most \(Self.textLimit)", remedy: "cut the text after a line feed")
    }
    try iterator.setText(text)
  }
}
