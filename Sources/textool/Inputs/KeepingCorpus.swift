import Synchronization
import TextKitLite

/// Documents of which those that come from a stream are kept as they are read, so that they can be read again.
final class KeepingCorpus: CorpusSource {
  let files: FileCorpus
  /// Paths that can be read only once, as reports show them.
  private let streams: Set<String>
  /// How many records of a stream are kept, from the first.
  private let recordLimit: Int
  private let kept = Mutex<[KeepingReader]>([])

  init(_ source: FileCorpus, streams: Set<String>, recordLimit: Int) {
    files = source
    self.streams = streams
    self.recordLimit = recordLimit
  }

  func next() -> CorpusItem? {
    let item = files.next()
    guard case .document(let reader)? = item, streams.contains(reader.info.path),
      reader.info.record ?? 0 < recordLimit
    else { return item }
    let keeping = KeepingReader(reader)
    kept.withLock { $0.append(keeping) }
    return .document(keeping)
  }

  /// The documents that were kept whole, from their start.
  var replays: ReplayedCorpus {
    ReplayedCorpus(kept.withLock { readers in readers.compactMap(\.replay) })
  }
}

/// Reads a document and keeps what it reads, up to a limit that depends on the document alone.
final class KeepingReader: DocumentReader {
  /// Bytes that are kept; a longer document cannot be read again.
  static let lengthLimit = 1 << 22

  private struct State {
    var blocks: [TextBlock] = []
    var length = 0
    var isComplete = false
  }

  private let reader: any DocumentReader
  private let state = Mutex(State())

  init(_ reader: any DocumentReader) {
    self.reader = reader
  }

  var info: DocumentInfo { reader.info }
  var repairs: [Problem] { reader.repairs }
  var trimmed: [TrimmedBlock]? { reader.trimmed }

  func read() throws(Problem) -> TextBlock? {
    let block = try reader.read()
    state.withLock { state in
      state.isComplete = block?.isLast ?? true
      guard let block else { return }
      state.length += block.bytes.count
      if state.length > Self.lengthLimit { state.blocks = [] } else { state.blocks.append(block) }
    }
    return block
  }

  /// The document once more; `nil` where it was not kept or not read to its end.
  var replay: ReplayedReader? {
    state.withLock { state in
      guard state.isComplete, state.length <= Self.lengthLimit else { return nil }
      return ReplayedReader(info: info, blocks: state.blocks)
    }
  }
}

/// A document that was kept.
final class ReplayedReader: DocumentReader {
  let info: DocumentInfo
  private let blocks: Mutex<ArraySlice<TextBlock>>

  init(info: DocumentInfo, blocks: [TextBlock]) {
    self.info = info
    self.blocks = Mutex(blocks[...])
  }

  var repairs: [Problem] { [] }

  func read() throws(Problem) -> TextBlock? { blocks.withLock { $0.popFirst() } }
}

/// Documents that were kept.
final class ReplayedCorpus: CorpusSource {
  private let readers: Mutex<ArraySlice<ReplayedReader>>

  init(_ readers: [ReplayedReader]) {
    self.readers = Mutex(readers[...])
  }

  func next() -> CorpusItem? {
    readers.withLock { $0.popFirst() }.map { .document($0) }
  }
}
