/// Cuts a text into pieces of about 64 KiB that end after a line feed, where no boundary crosses.
public func lineChunks(of bytes: [UInt8]) -> [[UInt8]] {
  var chunks: [[UInt8]] = []
  var start = 0
  while start < bytes.count {
    var end = min(start + 1 << 16, bytes.count)
    while end < bytes.count, bytes[end - 1] != 0x0A { end += 1 }
    chunks.append(Array(bytes[start..<end]))
    start = end
  }
  return chunks
}
