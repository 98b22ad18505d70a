import Synchronization
import TextKitLite

/// What a reader keeps whose document is one block: what is known of it, what was mended, and whether it has been read.
struct SingleBlock: ~Copyable, Sendable {
  struct State {
    var info: DocumentInfo
    var repairs: [Problem] = []
    fileprivate var isRead = false

    fileprivate init(info: DocumentInfo) {
      self.info = info
    }
  }

  private let state: Mutex<State>

  init(_ info: DocumentInfo) {
    state = Mutex(State(info: info))
  }

  var info: DocumentInfo { state.withLock { $0.info } }
  var repairs: [Problem] { state.withLock { $0.repairs } }

  /// The block that `parse` makes, the first time; nothing after that, even where it threw.
  func read(
    _ parse: (inout State) throws(Problem) -> TextBlock
  ) throws(Problem) -> TextBlock? {
    try state.withLock { state throws(Problem) in
      guard !state.isRead else { return nil }
      state.isRead = true
      return try parse(&state)
    }
  }
}
