internal import TextKitLite

/// Reads the lines that an ``InputLog`` wrote.
struct InputLogReader: ~Copyable {
  private var source: ByteSource
  private var rest: Int
  private var buffer: [UInt8] = []
  private var start = 0

  /// - Parameter length: bytes of the file that are of use.
  init(_ path: String, length: Int) throws(Problem) {
    source = try ByteSource(InputPath(argument: path), options: InputOptions())
    rest = length
  }

  /// The next line; `nil` after the last one.
  mutating func next() throws(Problem) -> String? {
    while true {
      if let end = buffer[start...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return String(decoding: buffer[start..<end], as: UTF8.self)
      }
      guard rest > 0, !source.isAtEnd else { return nil }
      buffer.removeFirst(start)
      start = 0
      let old = buffer.count
      try source.fill(&buffer, to: old + min(rest, ByteSource.chunkSize))
      rest -= buffer.count - old
    }
  }
}
