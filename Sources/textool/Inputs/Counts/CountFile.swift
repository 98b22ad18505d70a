import TextKitLite

/// A list of counts in a file, compressed or not.
final class CountFile: CountBlocks {
  let path: InputPath
  private var source: ByteSource?

  init(_ path: InputPath) throws(Problem) {
    self.path = path
    source = try ByteSource(path, options: InputOptions())
  }

  func next() throws -> [UInt8]? {
    guard var source = source.take() else { return nil }
    var bytes: [UInt8] = []
    try source.fill(&bytes, to: ByteSource.chunkSize)
    self.source = consume source
    return bytes.isEmpty ? nil : bytes
  }

  /// Opens a list and reads its header.
  static func open(_ path: InputPath) throws(Problem) -> CountList {
    let file = try CountFile(path)
    do {
      return try CountList(file)
    } catch {
      throw Self.problem(error, with: path)
    }
  }

  /// What is wrong with the list of a path.
  static func problem(_ error: any Error, with path: InputPath) -> Problem {
    switch error {
    case let problem as Problem: problem
    case let error as MalformedCounts: Problem(path: path.shown, line: error.line, message: error.description)
    default: Problem(path: path.shown, message: "\(error)")
    }
  }
}
