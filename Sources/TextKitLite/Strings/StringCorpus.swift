internal import Synchronization

/// Strings as the documents of an analysis.
///
/// ```swift
/// let corpus = StringCorpus(["a": "TikTok推出新功能", "b": "L’homme regarde TikTok."])
/// let result = await CorpusAnalysis().run(over: corpus)
/// result.document(at: 0).keywords.map(\.term)
/// ```
///
/// The documents are handed out once, in byte order of their names; files come through a ``CorpusSource`` of one's own.
public final class StringCorpus: CorpusSource {
  private let readers: Mutex<[StringReader]>

  /// A corpus of texts by name.
  public init(_ documents: [String: String]) {
    let names = documents.keys.sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
    readers = Mutex(names.map { StringReader(name: $0, text: documents[$0] ?? "") })
  }

  /// The next document, or `nil` after the last.
  public func next() -> CorpusItem? {
    readers.withLock { $0.popLast() }.map { .document($0) }
  }
}

/// Hands out a string in blocks that are cut between scalars, so that a long one is worked on by several workers.
private final class StringReader: DocumentReader {
  private static let blockSize = 1 << 18

  let info: DocumentInfo
  var repairs: [Problem] { [] }
  private let text: [UInt8]
  private let offset = Mutex(0)

  init(name: String, text: String) {
    info = DocumentInfo(path: name)
    self.text = Array(text.utf8)
  }

  func read() -> TextBlock? {
    offset.withLock { offset in
      guard offset < text.count else { return nil }
      let start = offset
      offset = min(start + Self.blockSize, text.count)
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      return TextBlock(
        bytes: Array(text[start..<offset]), map: OffsetMap(identity: offset - start, sourceStart: start),
        isLast: offset == text.count)
    }
  }
}
