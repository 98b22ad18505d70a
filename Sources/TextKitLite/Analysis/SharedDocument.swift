import Synchronization

/// A document that several workers may take chunks of.
///
/// Its chunks come one after the other under a lock; which worker gets which does not matter: what workers count is added
/// up, and what they make of a chunk is put in the order of the chunks.
final class SharedDocument: Sendable {
  private struct State: ~Copyable {
    var chunker: UnitChunker
    var failure: Problem?
    var isDone = false
    var chunks = 0
  }

  let reader: any DocumentReader
  /// The document's number in its run, by which workers file what they counted of it.
  let ordinal: Int
  private let state: Mutex<State>
  private let languageCode = Mutex("und")

  private let identify: @Sendable ([UInt8]) -> String

  /// A document that is cut into units.
  ///
  /// - Parameters:
  ///   - mapsOffsets: whether places in the source will be asked for.
  ///   - identify: says what language a document is treated as, of the start of its text.
  init(
    reader: any DocumentReader, ordinal: Int, unit: TextUnit = .word, options: AnalysisOptions,
    mapsOffsets: Bool = false, identify: @escaping @Sendable ([UInt8]) -> String
  ) {
    self.reader = reader
    self.ordinal = ordinal
    self.identify = identify
    let chunker = UnitChunker(
      reader: reader, unit: unit, style: options.tokenRules.style, mapsOffsets: mapsOffsets,
      dictionary: options.dictionary)
    state = Mutex(State(chunker: chunker))
  }

  /// What the document is treated as: known once a chunk was asked for.
  private(set) var language: String {
    get { languageCode.withLock { $0 } }
    set { languageCode.withLock { $0 = newValue } }
  }

  /// The next chunk; `nil` when there are no more, or reading failed.
  func next() -> TextChunk? {
    state.withLock { state in
      guard !state.isDone else { return nil }
      do throws(Problem) {
        let next = try state.chunker.next { sample in
          let code = identify(sample)
          language = code
          return code
        }
        if var chunk = next {
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

  /// How many chunks were handed out.
  var chunkCount: Int { state.withLock { $0.chunks } }

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
