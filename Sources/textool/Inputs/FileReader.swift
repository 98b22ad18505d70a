import Synchronization
import TextKitLite

/// One file as one document: opened when it is read, by the worker that reads it.
final class FileReader: DocumentReader {
  private let state: Mutex<FileDocument>

  init(_ path: InputPath, options: InputOptions) {
    state = Mutex(FileDocument(path, options: options))
  }

  /// A file that was opened to look at its start.
  init(_ source: consuming sending ByteSource, start: [UInt8], options: InputOptions) {
    state = Mutex(FileDocument(source, start: start, options: options))
  }

  var info: DocumentInfo { state.withLock { $0.info } }
  var trimmed: [TrimmedBlock]? { state.withLock { $0.trimmed } }
  var repairs: [Problem] { state.withLock { $0.repairs } }

  func read() throws(Problem) -> TextBlock? {
    try state.withLock { document throws(Problem) in try document.next() }
  }
}
