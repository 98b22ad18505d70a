extension RandomAccessCollection where Index == Int {
  /// The index of the first element of which `isReached` holds, or the end; it must hold for all after that one.
  ///
  /// - Complexity: O(log count).
  @inline(__always)
  func partitioningIndex(where isReached: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
