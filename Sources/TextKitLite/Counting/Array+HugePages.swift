internal import CMemory

extension Array where Element: BitwiseCopyable {
  /// An array of at most `capacity` elements, in huge pages where these are many.
  ///
  /// - Parameter fill: puts elements into the first places of some memory and returns how many there are.
  @inline(__always)
  init(preferringHugePages capacity: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Int) {
    self = unsafe Array(unsafeUninitializedCapacity: capacity) { buffer, initialized in
      if let base = buffer.baseAddress {
        unsafe cmemory_prefer_huge_pages(base, capacity * MemoryLayout<Element>.stride)
      }
      initialized = unsafe fill(buffer)
    }
  }

  /// An array of one element again and again, in huge pages where these are many.
  init(preferringHugePages count: Int, repeating element: Element) {
    unsafe self.init(preferringHugePages: count) { buffer in
      unsafe buffer.initialize(repeating: element)
      return count
    }
  }
}
