import Synchronization

/// Hands on what workers make of documents in the order of the documents and of their parts, whoever was first.
///
/// The worker that comes with the next part hands it on, and all that waited for it; the others go on. So nothing waits
/// that could be handed on, even where every other thread waits for its input.
final class PartSequence<Part: Sendable>: Sendable {
  private struct Document {
    var parts: [Int: (part: Part, isLast: Bool, size: Int)] = [:]
    var size = 0
  }

  private struct State {
    /// Parts that came before their turn, by the numbers of their documents.
    var waiting: [Int: Document] = [:]
    var size = 0
    /// The part whose turn it is.
    var document = 0
    var number = 0
    var isHandingOn = false
    var isStopped = false
    var failure: (any Error)?
  }

  /// What a part weighs besides its size.
  private static var overhead: Int { 512 }

  private let state = Mutex(State())
  private let limit: Int
  private let body: @Sendable (Part) throws -> Void

  /// - Parameters:
  ///   - limit: how much of later documents, and again of the one whose turn it is, waits before nothing more is to be
  ///     begun; in the unit of sizes.
  ///   - body: is given the parts, one at a time, on any thread. If it throws, all ends.
  init(limit: Int, _ body: @escaping @Sendable (Part) throws -> Void) {
    self.limit = limit
    self.body = body
  }

  /// Whether the parts to come are not asked for any more.
  var isStopped: Bool { state.withLock { $0.isStopped } }
  /// Why it ended before its time.
  var failure: (any Error)? { state.withLock { $0.failure } }

  /// Ends all.
  func fail(_ error: any Error) {
    state.withLock { state in
      if state.failure == nil { state.failure = error }
      state.isStopped = true
    }
  }

  /// Whether another part of a document may be begun; with `nil`, another document.
  ///
  /// Only parts of a document that are later than one in work count against it when it is its turn: then that one will come.
  func hasRoom(for document: Int?) -> Bool {
    state.withLock { state in
      if let document, document == state.document { return state.waiting[document]?.size ?? 0 < limit }
      return state.size < limit
    }
  }

  /// Takes in a part; what comes after the last one of its document is thrown away.
  ///
  /// - Parameters:
  ///   - document: the number of the document, from 0 without gaps.
  ///   - number: the number of the part, from 0 without gaps up to the last.
  func add(_ part: Part, document: Int, number: Int, isLast: Bool, size: Int) {
    let isHandedOnElsewhere = state.withLock { state in
      guard document >= state.document else { return true }
      let size = size + Self.overhead
      state.waiting[document, default: Document()].parts[number] = (part, isLast, size)
      state.waiting[document]?.size += size
      state.size += size
      defer { state.isHandingOn = true }
      return state.isHandingOn
    }
    guard !isHandedOnElsewhere else { return }
    while let part = takeNext() {
      do {
        try body(part)
      } catch {
        fail(error)
      }
    }
  }

  /// The part whose turn it is, if it is here.
  private func takeNext() -> Part? {
    state.withLock { state in
      let document = state.document
      guard !state.isStopped,
        let (part, isLast, size) = state.waiting[document]?.parts.removeValue(forKey: state.number)
      else {
        state.isHandingOn = false
        return nil
      }
      if isLast {
        state.size -= state.waiting.removeValue(forKey: document)?.size ?? 0
        state.document += 1
        state.number = 0
      } else {
        state.waiting[document]?.size -= size
        state.size -= size
        state.number += 1
      }
      return part
    }
  }
}
