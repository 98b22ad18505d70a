/// A stretch of text between two boundaries, as ICU's rules cut it.
///
/// Not every segment of unit ``TextUnit/word`` is a word: spaces and punctuation are segments too, with
/// status 0.
public struct Segment: Sendable, Hashable {
  // Laid out as C lays it out, so that arrays are filled in place; 32 bits hold any offset, since a text that is
  // cut at once is at most Segmenter.textLimit long.
  var startOffset: Int32
  var endOffset: Int32
  /// The status in the low half, and above it the signs that the rules for tokens look for, where who cut the text
  /// has met them on the way.
  var tag: UInt32

  /// The status of a word of the user's; ICU has none so high.
  static let userWord: Int32 = 500

  /// What fills the places of an array before there is something to put there.
  static let none = Segment(start: 0, end: 0, status: 0)

  /// A segment of some bytes.
  public init(start: Int, end: Int, status: Int32) {
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    tag = UInt32(bitPattern: status) & Self.statusMask
  }

  /// A segment as it is stored.
  @inline(__always)
  init(startOffset: Int32, endOffset: Int32, tag: UInt32) {
    self.startOffset = startOffset
    self.endOffset = endOffset
    self.tag = tag
  }

  /// ICU's rule status (`ubrk_getRuleStatus`): for words 0 none, 100 number, 200 letter, 300 kana,
  /// 400 ideograph; 500 for a word of a ``UserDictionary``.
  public var status: Int32 {
    get { Int32(bitPattern: tag & Self.statusMask) }
    set { tag = tag & ~Self.statusMask | UInt32(bitPattern: newValue) & Self.statusMask }
  }

  /// The signs in it, and perhaps some of what follows; without `Signs.known` nobody has looked.
  var signs: Signs { Signs(rawValue: UInt8(truncatingIfNeeded: tag >> Self.signsShift)) }

  private static let statusMask: UInt32 = 0xFFFF
  static let signsShift: UInt32 = 16

  /// The tag of no text: status 0 and no sign.
  static let noTag = UInt32(Signs.known.rawValue) << signsShift

  /// The tag of two segments that become one: the higher status, the signs of both.
  @inline(__always)
  static func joined(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let isKnown = first & second & noTag
    return max(first & statusMask, second & statusMask) | (first | second) & ~statusMask & ~noTag | isKnown
  }

  /// First byte, from the start of the text.
  public var start: Int { Int(startOffset) }
  /// The byte after the last.
  public var end: Int { Int(endOffset) }
  /// The bytes of the segment in its text.
  public var range: Range<Int> { start..<end }

  /// The same bytes with the same status.
  public static func == (first: Segment, second: Segment) -> Bool {
    first.startOffset == second.startOffset && first.endOffset == second.endOffset
      && first.status == second.status
  }

  /// Feeds what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(startOffset)
    hasher.combine(endOffset)
    hasher.combine(status)
  }
}
