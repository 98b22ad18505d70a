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

  /// The last 0–8 bytes, the first lowest.
  @inline(__always)
  static func loadTail(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    load16(bytes, start, end).first
  }

  /// The last 0–16 bytes as two numbers, the first lowest and 0 above the last: two loads and no jump but where the
  /// text ends.
  @inline(__always)
  static func load16(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (first: UInt64, second: UInt64) {
    let count = end &- start
    guard count > 0, start &+ 16 <= bytes.count else { return loadToEnd(bytes, start, end) }
    // A word of memory keeps its lowest bytes: shifts by up to 56 bits, which need no look at whether they are more.
    let first = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- min(count, 8) &* 8)
    let second = UInt64.max &>> UInt64(truncatingIfNeeded: 128 &- min(count, 16) &* 8)
    return (
      UInt64(littleEndian: load8(bytes, start)) & first,
      UInt64(littleEndian: load8(bytes, start &+ 8)) & (count > 8 ? second : 0)
    )
  }

  /// The same without a look at what follows: from both ends, which may overlap.
  private static func loadToEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (
    first: UInt64, second: UInt64
  ) {
    let count = end - start
    if count > 8 {
      let last = UInt64(littleEndian: load8(bytes, end - 8))
      return (UInt64(littleEndian: load8(bytes, start)), last >> UInt64((16 - count) * 8))
    }
    if count >= 4 {
      let last = UInt64(load4(bytes, end - 4)) << UInt64((count - 4) * 8)
      return (UInt64(load4(bytes, start)) | last, 0)
    }
    var first: UInt64 = 0
    for offset in 0..<count { first |= UInt64(bytes[start + offset]) << UInt64(offset * 8) }
    return (first, 0)
  }

  private static func load4(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
    unsafe UInt32(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
