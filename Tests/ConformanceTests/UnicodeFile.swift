import Foundation

/// One of Unicode's own files, as the package unicode-data of Debian installs it.
struct UnicodeFile {
  let bytes: [UInt8]
  private var offset = 0

  /// Reads a file below /usr/share/unicode, through bzip2 where its name ends in `.bz2`.
  init(_ name: String) throws {
    let path = "/usr/share/unicode/\(name)"
    guard FileManager.default.fileExists(atPath: path) else {
      throw Missing(description: "\(path) is missing; install Debian's package unicode-data 15.0.0")
    }
    if name.hasSuffix(".bz2") {
      bytes = try Self.decompress(path)
    } else {
      bytes = try Array(Data(contentsOf: URL(filePath: path)))
    }
  }

  /// Why the conformance tests cannot run: a failure, never a silent skip.
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  private static func decompress(_ path: String) throws -> [UInt8] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bzip2", "--decompress", "--stdout", path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "bzip2 exited with \(process.terminationStatus) on \(path); install bzip2")
    }
    return Array(data)
  }

  /// The next line that is not empty, without its comment; `nil` at the end of the file.
  mutating func nextLine() -> Line? {
    while offset < bytes.count {
      let start = offset
      var end = start
      var comment = bytes.count
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x23, comment > end { comment = end }
        end += 1
      }
      offset = end + 1
      end = min(end, comment)
      while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      if end > start { return Line(bytes: bytes, position: start, end: end) }
    }
    return nil
  }
}
