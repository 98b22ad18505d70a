internal import CMemory

extension Array where Element: BitwiseCopyable {
  /// An empty array with room for `capacity` elements, in huge pages where these are many.
  init(preferringHugePages capacity: Int) {
    self = unsafe Array(unsafeUninitializedCapacity: capacity) { buffer, initialized in
      if let base = buffer.baseAddress {
        unsafe cmemory_prefer_huge_pages(base, capacity * MemoryLayout<Element>.stride)
      }
      initialized = 0
    }
  }
}
