import Synchronization

/// A document that several workers may take chunks of.
///
/// Its chunks come one after the other under a lock; which worker gets which does not matter, since what
/// workers count is added up.
final class SharedDocument: Sendable {
  private struct State: ~Copyable {
    var chunker: DocumentChunker
    var failure: Problem?
    var isDone = false
    var chunks = 0
  }

  let reader: any DocumentReader
  /// The document's number in its run, by which workers file what they counted of it.
  let ordinal: Int
  private let state: Mutex<State>
  private let languageCode = Mutex("und")

  init(
    reader: any DocumentReader, ordinal: Int, style: TokenRules.Style, dictionary: UserDictionary? = nil
  ) {
    self.reader = reader
    self.ordinal = ordinal
    let chunker = DocumentChunker(
      reader: reader, style: style, mapsOffsets: false, dictionary: dictionary)
    state = Mutex(State(chunker: chunker))
  }

  /// What the document is treated as: set by the worker that opens it, before any other sees it.
  var language: String {
    get { languageCode.withLock { $0 } }
    set { languageCode.withLock { $0 = newValue } }
  }

  /// The next chunk; `nil` when there are no more, or reading failed.
  func next() -> TextChunk? {
    state.withLock { state in
      guard !state.isDone else { return nil }
      do throws(Problem) {
        if var chunk = try state.chunker.next() {
          chunk.number = state.chunks
          state.chunks += 1
          return chunk
        }
      } catch {
        state.failure = error
      }
      state.isDone = true
      return nil
    }
  }

  /// Whether all chunks were handed out.
  var isExhausted: Bool {
    state.withLock { $0.isDone || $0.chunker.isExhausted }
  }

  /// Ends the document with an error of the analysis itself.
  func fail(_ problem: Problem) {
    state.withLock { state in
      if state.failure == nil { state.failure = problem }
      state.isDone = true
    }
  }

  /// Why the document could not be read to its end.
  var failure: Problem? { state.withLock { $0.failure } }

  /// What was mended on the way.
  var repairs: [Problem] { reader.repairs + state.withLock { $0.chunker.repairs } }
}
