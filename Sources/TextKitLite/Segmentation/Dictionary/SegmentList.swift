/// The segments of a text, to be looked up by offset; single spaces may be missing among them.
struct SegmentList {
  let segments: [Segment]
  let count: Int

  subscript(index: Int) -> Segment { segments[index] }

  /// The last segment that starts at an offset or before it; 0 where there is none.
  func index(before offset: Int) -> Int {
    max(0, segments[..<count].partitioningIndex { $0.start > offset } - 1)
  }

  /// Whether segments meet at an offset, given the last that starts no later.
  func isBoundary(_ offset: Int, after index: Int) -> Bool {
    segments[index].start >= offset || segments[index].end <= offset
  }
}
