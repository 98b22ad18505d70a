/// Reads a binary form of ICU's with every offset checked: words are 32 bits, little-endian. On a
/// big-endian machine no check of a format passes, and ICU's own engine stays in force.
struct BinaryReader {
  let bytes: [UInt8]

  /// Bytes from an offset on.
  func bytes(at offset: Int, count: Int) throws(TextError) -> ArraySlice<UInt8> {
    guard offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count - offset else {
      throw TextError(
        operation: "read ICU's data", reason: "it ends before byte \(offset) + \(count)",
        remedy: "use the engine icu")
    }
    return bytes[offset..<offset + count]
  }

  /// Words from an offset on.
  func words(at offset: Int, count: Int) throws(TextError) -> [Int] {
    let slice = try bytes(at: offset, count: count * 4)
    return (0..<count).map { index in
      let first = slice.startIndex + index * 4
      return (0..<4).reduce(0) { $0 | Int(slice[first + $1]) << (8 * $1) }
    }
  }
}
