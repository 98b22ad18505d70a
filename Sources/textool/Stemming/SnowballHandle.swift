internal import CStemmer

/// The owner of one stemmer of libstemmer: one thread at a time. Safe: the pointer never leaves it.
@safe struct SnowballHandle: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a stemmer by libstemmer's name; `nil` where there is none.
  init?(name: String) {
    guard let opened = unsafe cstemmer_open(name) else { return nil }
    unsafe handle = opened
  }

  deinit {
    unsafe cstemmer_close(handle)
  }

  /// Puts the stem of lower-case UTF-8 into `stem`; false where memory is out.
  func stem(_ word: Span<UInt8>, into stem: inout [UInt8]) -> Bool {
    stem.removeAll(keepingCapacity: true)
    guard word.count <= Int(Int32.max) else { return false }
    return unsafe word.withUnsafeBufferPointer { word in
      var length: Int32 = 0
      guard let bytes = unsafe cstemmer_stem(handle, word.baseAddress, Int32(word.count), &length) else {
        return false
      }
      unsafe stem.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(length)))
      return true
    }
  }
}
