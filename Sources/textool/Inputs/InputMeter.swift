internal import Glibc
internal import Synchronization
internal import TextKitLite

/// How much of the files has been read, as they stand on the disk, for who wants to know how long a run will take.
final class InputMeter: Sendable, Equatable {
  private let bytesRead = Atomic(0)
  private let bytesPassed = Atomic(0)
  private let bytesInAll = Atomic(-1)

  static func == (left: InputMeter, right: InputMeter) -> Bool { left === right }

  /// Bytes that were read.
  var read: Int { bytesRead.load(ordering: .relaxed) }

  /// Bytes that are still to be read; `nil` as long as that is not known.
  var left: Int? {
    let all = bytesInAll.load(ordering: .relaxed)
    return all < 0 ? nil : max(0, all - read - bytesPassed.load(ordering: .relaxed))
  }

  func add(_ count: Int) { bytesRead.add(count, ordering: .relaxed) }

  /// Notes bytes that need not be read.
  func pass(_ count: Int) { bytesPassed.add(count, ordering: .relaxed) }

  /// Looks, on a thread of its own, how long the files are that paths lead to; that of a stream is not known.
  func survey(_ paths: [InputPath]) {
    Task.detached(priority: .utility) { [self] in
      var walk = FileWalk(paths)
      var all = 0
      while let step = walk.next() {
        guard case .file(let path, let isStream) = step else { continue }
        guard !isStream else { return }
        all += Self.length(of: path)
      }
      bytesInAll.store(all, ordering: .relaxed)
    }
  }

  /// The length of a file; 0 of what is none.
  static func length(of path: InputPath) -> Int {
    guard case .regular(let size)? = OpenFile.kind(of: path, followingLinks: true) else { return 0 }
    return size
  }
}
