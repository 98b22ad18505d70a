internal import Synchronization
internal import TextKitLite

/// The next documents of a corpus, until a part is full: by time or by size.
final class PartOfCorpus: CorpusSource {
  /// When a part is full.
  struct Limit: Equatable, Sendable {
    var duration: Duration
    /// Bytes of text.
    var bytes = Int.max
  }

  private let source: FileCorpus
  private let limit: Limit
  private let start = ContinuousClock.now
  private let bytes = Atomic(0)
  private let hasBegun = Atomic(false)
  private let hasEnded = Atomic(false)

  init(of source: FileCorpus, limit: Limit) {
    self.source = source
    self.limit = limit
  }

  /// Whether nothing comes after the part.
  var isLast: Bool { hasEnded.load(ordering: .acquiring) }

  /// Notes how much of the part was counted.
  func note(_ progress: Progress) { bytes.store(progress.bytes, ordering: .relaxed) }

  func next() -> CorpusItem? {
    // A part has one document at least, so that each run gets on.
    let isFirst = !hasBegun.exchange(true, ordering: .relaxed)
    let isFull =
      bytes.load(ordering: .relaxed) >= limit.bytes || ContinuousClock.now - start >= limit.duration
    guard isFirst || !isFull else { return nil }
    guard let item = source.next() else {
      hasEnded.store(true, ordering: .releasing)
      return nil
    }
    return item
  }
}
