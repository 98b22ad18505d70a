import Synchronization

/// Numbers the items of a source as they are handed out.
final class OrderedSource: Sendable {
  private let source: any CorpusSource
  private let count = Mutex<(next: Int, isStopped: Bool)>((0, false))

  init(_ source: any CorpusSource) {
    self.source = source
  }

  /// The next item with its number, from 0; `nil` at the end.
  func next() -> (number: Int, item: CorpusItem)? {
    count.withLock { count in
      guard !count.isStopped, let item = source.next() else { return nil }
      defer { count.next += 1 }
      return (count.next, item)
    }
  }

  /// Hands out no more.
  func stop() {
    count.withLock { $0.isStopped = true }
  }
}
