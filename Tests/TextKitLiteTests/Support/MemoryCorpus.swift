import Synchronization
import TextKitLite

/// Documents in memory, for a run over a corpus.
final class MemoryCorpus: CorpusSource {
  private let items: Mutex<[CorpusItem]>

  /// Yields documents in this order.
  init(_ documents: [MemoryDocument]) {
    items = Mutex(documents.reversed().map { .document($0.reader()) })
  }

  /// Yields documents and problems in this order.
  init(items list: [CorpusItem]) {
    items = Mutex(list.reversed())
  }

  func next() -> CorpusItem? { items.withLock { $0.popLast() } }
}

/// A document in memory.
struct MemoryDocument: Sendable {
  var info: DocumentInfo
  var text: [UInt8]
  /// How long its blocks are, in bytes, again and again; cut between scalars.
  var blocks = [1 << 16]
  /// The read, from 0, that throws instead.
  var failsAtRead: Int?
  var repairs: [Problem] = []

  init(_ path: String, _ text: String) {
    self.init(path, Array(text.utf8))
  }

  init(_ path: String, _ text: [UInt8]) {
    info = DocumentInfo(path: path)
    self.text = text
  }

  func cut(into blocks: [Int]) -> MemoryDocument {
    var copy = self
    copy.blocks = blocks
    return copy
  }

  func failing(atRead read: Int) -> MemoryDocument {
    var copy = self
    copy.failsAtRead = read
    return copy
  }

  func reader() -> MemoryReader { MemoryReader(self) }
}

/// Reads a document in memory block by block.
final class MemoryReader: DocumentReader {
  private let document: MemoryDocument
  private let position = Mutex((offset: 0, reads: 0))

  init(_ document: MemoryDocument) {
    self.document = document
  }

  var info: DocumentInfo { document.info }
  var repairs: [Problem] { document.repairs }
  /// How often a block was asked for.
  var reads: Int { position.withLock { $0.reads } }

  func read() throws(Problem) -> TextBlock? {
    let (range, number) = position.withLock { position in
      let start = position.offset
      var end = min(start + document.blocks[position.reads % document.blocks.count], document.text.count)
      while end < document.text.count, document.text[end] & 0xC0 == 0x80 { end += 1 }
      position.offset = end
      position.reads += 1
      return (start..<end, position.reads - 1)
    }
    if number == document.failsAtRead {
      throw Problem(path: info.path, byteOffset: range.lowerBound, message: "the disk has gone")
    }
    guard !range.isEmpty else { return nil }
    return TextBlock(
      bytes: Array(document.text[range]),
      map: OffsetMap(identity: range.count, sourceStart: range.lowerBound),
      isLast: range.upperBound == document.text.count && document.blocks.count.isMultiple(of: 2))
  }
}
