/// Cuts the segments that rules leave to a dictionary, while the scanner runs.
protocol SegmentCutter {
  /// Writes the words of a segment from `count` on; false, with nothing written, where somebody else must see to it.
  func cut(
    _ segment: Segment, of text: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<Segment>,
    count: inout Int, capacity: Int
  ) -> Bool
}

/// Leaves each segment to somebody else.
struct NoCutter: SegmentCutter {
  @inline(__always)
  func cut(
    _ segment: Segment, of text: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<Segment>,
    count: inout Int, capacity: Int
  ) -> Bool { false }
}
