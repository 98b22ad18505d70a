import TextKitLite

/// The lines of a file that holds a list: UTF-8, gzip and zstd seen through.
struct ListLines {
  /// The file as messages name it.
  let path: String
  /// Lines with their numbers, from 1, without what ends them; blank ones are left out.
  let lines: [(number: Int, text: Substring)]

  /// Reads a file, or standard input for `-`; a file that cannot be read is no input.
  init(_ argument: String) throws {
    let path = InputPath(argument: argument)
    var bytes: [UInt8] = []
    do throws(Problem) {
      var source = try ByteSource(path, options: InputOptions())
      while !source.isAtEnd { try source.fill(&bytes, to: bytes.count + ByteSource.chunkSize) }
    } catch {
      throw CommandFailure(.noInput, ProblemText.of(error))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(
        path: path.shown, byteOffset: UTF8Scan.validPrefix(of: bytes[...]),
        message: "not valid UTF-8; convert this list")
    }
    self.path = path.shown
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .filter { !$1.allSatisfy(\.isWhitespace) }
      .map { ($0 + 1, $1) }
  }

  /// A problem of one line, which is passed over.
  func problem(_ number: Int, _ message: String) -> Problem {
    Problem(path: path, line: number, message: message)
  }
}

/// Numbers of occurrences as lists write them.
enum ListCount {
  /// `12`, `12.0` or `1e+05`; `nil` for what is no whole number from 0 to 2⁵³.
  static func read(_ text: some StringProtocol) -> Int? {
    if let count = Int(text) { return (0...1 << 53).contains(count) ? count : nil }
    guard let value = Double(text), value >= 0, value <= 0x1p53, value == value.rounded() else { return nil }
    return Int(value)
  }
}
