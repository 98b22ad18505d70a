import Synchronization

/// Hands out what workers are to do so that documents come out in their order soon: the chunks of the documents that are open,
/// the first one first, and where there are none, the next document.
final class DocumentQueue: Sendable {
  /// What a worker is to do.
  enum Work {
    /// Cut a chunk of a document.
    case chunk(TextChunk, of: SharedDocument)
    /// Say that a document has ended: after that many chunks.
    case end(of: SharedDocument)
    /// Open a document, and then call ``DocumentQueue/share(_:)`` or ``DocumentQueue/finishOpening()``.
    case item(Int, CorpusItem)
    case wait, finished
  }

  private struct State {
    /// Documents with chunks left, in their order.
    var open: [SharedDocument] = []
    /// Workers that are about to open one.
    var opening = 0
    var isAtEnd = false
  }

  private let source: OrderedSource
  private let state = Mutex(State())

  init(_ source: some CorpusSource) {
    self.source = OrderedSource(source)
  }

  /// What to do next.
  ///
  /// - Parameter hasRoom: whether more of a document may be begun; with `nil`, another document.
  func next(hasRoom: (Int?) -> Bool) -> Work {
    while true {
      if let document = state.withLock({ $0.open.first { hasRoom($0.ordinal) } }) {
        if let chunk = document.next() { return .chunk(chunk, of: document) }
        guard close(document) else { continue }  // another worker has seen its end
        return .end(of: document)
      }
      let (mayOpen, isFinished) = state.withLock { state in
        guard !state.isAtEnd else { return (false, state.opening == 0 && state.open.isEmpty) }
        guard hasRoom(nil) else { return (false, false) }
        state.opening += 1
        return (true, false)
      }
      guard mayOpen else { return isFinished ? .finished : .wait }
      if let (number, item) = source.next() { return .item(number, item) }
      state.withLock { state in
        state.opening -= 1
        state.isAtEnd = true
      }
    }
  }

  /// Lets all workers take chunks of a document that was opened.
  func share(_ document: SharedDocument) {
    state.withLock { state in
      state.opening -= 1
      let place = state.open.firstIndex { $0.ordinal > document.ordinal } ?? state.open.count
      state.open.insert(document, at: place)
    }
  }

  /// Says that an item needs no other worker.
  func finishOpening() {
    state.withLock { $0.opening -= 1 }
  }

  /// Takes a document away; false where that was done before.
  private func close(_ document: SharedDocument) -> Bool {
    state.withLock { state in
      guard let place = state.open.firstIndex(where: { $0 === document }) else { return false }
      state.open.remove(at: place)
      return true
    }
  }
}
