/// A 64-bit hash of short byte strings: 8 bytes a step, mixed by a full 64 × 64 multiplication.
///
/// Seeded once a process at random, so that no document can be written to collide; nothing that is
/// reported depends on it, since reports sort by count and bytes.
enum ByteHash {
  /// Tables keep a copy: a global that is made when it is first used is checked at each use.
  static let seed = UInt64.random(in: .min ... .max)

  /// The hash of bytes from `start` to `end`.
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, from start: Int, to end: Int, seed: UInt64) -> UInt64 {
    var state = seed
    var offset = start
    while end - offset > 8 {
      state = mix(state ^ load8(bytes, offset), 0xE703_7ED1_A0B4_28DB)
      offset += 8
    }
    return mix(state ^ loadTail(bytes, offset, end), UInt64(end - start) ^ 0x8EBC_6AF0_9C88_C6E3)
  }

  @inline(__always)
  static func hash(_ key: UInt64, seed: UInt64) -> UInt64 {
    mix(key ^ seed, 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  @inline(__always)
  static func load8(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The last 0–8 bytes: two loads that overlap, so that there is no loop. Different bytes of one length give
  /// different numbers.
  @inline(__always)
  static func loadTail(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    let raw = unsafe bytes.bytes
    let count = end - start
    if count == 8 { return load8(bytes, start) }
    if count >= 4 {
      let low = unsafe raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt32.self)
      let high = unsafe raw.unsafeLoadUnaligned(fromByteOffset: end - 4, as: UInt32.self)
      return UInt64(high) << 32 | UInt64(low)
    }
    if count == 0 { return 0 }
    let first = unsafe raw.unsafeLoad(fromByteOffset: start, as: UInt8.self)
    let middle = unsafe raw.unsafeLoad(fromByteOffset: start + count / 2, as: UInt8.self)
    let last = unsafe raw.unsafeLoad(fromByteOffset: end - 1, as: UInt8.self)
    return UInt64(first) << 16 | UInt64(middle) << 8 | UInt64(last)
  }
}
