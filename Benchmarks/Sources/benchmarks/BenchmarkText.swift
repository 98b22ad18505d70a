import FoundationEssentials
import LineChunks

/// A text to measure on: documents of one language, in chunks that end after a line feed.
struct BenchmarkText {
  var language: String
  var name: String
  var chunks: [[UInt8]]

  var byteCount: Int { chunks.reduce(0) { $0 + $1.count } }

  /// Reads a UTF-8 file named after its language, such as `zh.txt`, and repeats it up to a length.
  init(path: String, minimumLength: Int) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    guard !data.isEmpty else { throw BenchmarkError("\(path) is empty") }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    language = String(file.prefix { $0.isLetter })
    let repeats = max(1, (minimumLength + data.count - 1) / data.count)
    name = repeats > 1 ? "\(file) × \(repeats)" : file
    let pieces = lineChunks(of: Array(data))
    chunks = Array(repeatElement(pieces, count: repeats).joined())
  }
}

/// Why a benchmark has no result.
struct BenchmarkError: Error, CustomStringConvertible {
  var description: String
  init(_ description: String) { self.description = description }
}
