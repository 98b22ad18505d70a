internal import Glibc
internal import Synchronization
internal import TextKitLite

/// The files of a run in the order of the walk, each with what tells that it has changed: size and time.
final class InputLog: Sendable {
  private let text = Mutex<[UInt8]>([])

  /// Notes a step of the walk.
  func note(_ step: FileWalk.Step) {
    let line = Array(Self.line(of: step).utf8) + [0x0A]
    text.withLock { $0 += line }
  }

  /// The lines since the last call.
  func take() -> [UInt8] {
    text.withLock { text in
      defer { text = [] }
      return text
    }
  }

  /// `size⇥seconds.nanoseconds⇥path`; without the figures where no file is.
  static func line(of step: FileWalk.Step) -> String {
    switch step {
    case .file(let path, _):
      var status = stat()
      guard unsafe stat(path.cString, &status) == 0 else { return line(nil, path.shown) }
      let nanoseconds = String(status.st_mtim.tv_nsec + 1_000_000_000).dropFirst()
      return line("\(status.st_size)\t\(status.st_mtim.tv_sec).\(nanoseconds)", path.shown)
    case .problem(let problem): return line(nil, problem.path)
    }
  }

  private static func line(_ figures: String?, _ path: String) -> String {
    "\(figures ?? "-\t-")\t\(DelimitedDialect.tsv.field(path))"
  }
}
