extension Array {
  /// Appends; a large array that is full grows by a quarter, where `append` would double it. More copying, at
  /// most four times as much in all, for half of the memory that stands empty.
  @inline(__always)
  mutating func appendGrowingGently(_ element: Element) {
    if count == capacity, count > 1 << 16 { reserveCapacity(count + count / 4) }
    append(element)
  }
}
