/// A stretch of a paragraph that is written in one direction.
public struct BidiRun: Sendable, Hashable {
  /// The bytes of the run in the text.
  public var range: Range<Int>
  /// The embedding level: even is left to right, odd is right to left.
  public var level: UInt8

  /// A run of one level over a range of bytes.
  public init(range: Range<Int>, level: UInt8) {
    self.range = range
    self.level = level
  }

  /// Whether the run is read from right to left.
  public var isRightToLeft: Bool { level & 1 == 1 }
}
