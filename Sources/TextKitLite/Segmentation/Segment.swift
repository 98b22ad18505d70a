/// A stretch of text between two boundaries, as ICU's rules cut it.
///
/// Not every segment of unit ``TextUnit/word`` is a word: spaces and punctuation are segments too, with
/// status 0.
public struct Segment: Sendable, Hashable {
  /// First byte, from the start of the text.
  public var start: Int
  /// The byte after the last.
  public var end: Int
  /// ICU's rule status (`ubrk_getRuleStatus`): for words 0 none, 100 number, 200 letter, 300 kana,
  /// 400 ideograph.
  public var status: Int32

  /// A segment of some bytes.
  public init(start: Int, end: Int, status: Int32) {
    self.start = start
    self.end = end
    self.status = status
  }

  /// The bytes of the segment in its text.
  public var range: Range<Int> { start..<end }
}
