internal import CVectors
internal import Glibc

/// Well-formedness of UTF-8 (Unicode 15, table 3-7), with the cuts that replacing needs (table 3-8).
enum UTF8Scan {
  /// What stands at a place.
  enum Sequence: Equatable {
    case wellFormed(length: Int)
    /// A maximal subpart: as many bytes as could have been the start of a sequence, at least one.
    case malformed(length: Int)
    /// All bytes to the end could be the start of a sequence.
    case incomplete(length: Int)
  }

  /// What stands at `at`.
  static func sequence(in bytes: Span<UInt8>, at: Int) -> Sequence {
    var range: ClosedRange<UInt8> = 0x80...0xBF
    let length: Int
    switch bytes[at] {
    case 0..<0x80: return .wellFormed(length: 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, range) = (3, 0xA0...0xBF)
    case 0xED: (length, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, range) = (4, 0x90...0xBF)
    case 0xF4: (length, range) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return .malformed(length: 1)
    }
    for index in 1..<length {
      guard at + index < bytes.count else { return .incomplete(length: index) }
      guard range.contains(bytes[at + index]) else { return .malformed(length: index) }
      range = 0x80...0xBF
    }
    return .wellFormed(length: length)
  }

  /// Whether all of `bytes` is well-formed.
  static func isValid(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      return unsafe cvectors_is_utf8(base, bytes.count)
    }
  }

  /// Where the first NUL stands.
  static func firstNUL(in bytes: [UInt8]) -> Int? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return nil }
      let place = unsafe cvectors_find(0, base, bytes.count)
      return place < bytes.count ? place : nil
    }
  }

  /// How many bytes at the end are the start of a sequence that is cut off there.
  static func incompleteTail(of bytes: Span<UInt8>) -> Int {
    var back = 1
    while back <= min(3, bytes.count) {
      let at = bytes.count - back
      if bytes[at] & 0xC0 != 0x80 {
        if case .incomplete(let length) = sequence(in: bytes, at: at), length == back { return back }
        return 0
      }
      back += 1
    }
    return 0
  }

  /// Where the well-formed start of `bytes` ends.
  static func validPrefix(of bytes: ArraySlice<UInt8>) -> Int {
    let span = bytes.span
    var at = 0
    while at < span.count, case .wellFormed(let length) = sequence(in: span, at: at) { at += length }
    return bytes.startIndex + at
  }

  /// Where the first byte stands that is not ASCII.
  static func firstNonASCII(in bytes: Span<UInt8>) -> Int? {
    var at = 0
    while at + 8 <= bytes.count {
      let eight = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      if eight & 0x8080_8080_8080_8080 != 0 { break }
      at += 8
    }
    while at < bytes.count {
      if bytes[at] >= 0x80 { return at }
      at += 1
    }
    return nil
  }
}
