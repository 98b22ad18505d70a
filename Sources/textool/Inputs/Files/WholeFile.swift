internal import TextKitLite

/// Files that are read whole: gold text, models, lists.
enum WholeFile {
  /// The bytes of a file, expanded where it is compressed; `-` is standard input.
  static func bytes(of path: String, upTo limit: Int, remedy: String) throws -> [UInt8] {
    do throws(Problem) {
      var source = try ByteSource(InputPath(argument: path), options: InputOptions())
      var bytes: [UInt8] = []
      // Piece by piece: room for the whole limit would be touched before it is filled.
      while !source.isAtEnd, bytes.count <= limit {
        try source.fill(&bytes, to: bytes.count + ByteSource.chunkSize)
      }
      guard bytes.count <= limit else {
        throw Problem(path: path, message: "has more than \(limit) bytes; \(remedy)")
      }
      return bytes
    } catch {
      throw CommandFailure(.noInput, ProblemText.of(error))
    }
  }
}
