internal import Synchronization
internal import TextKitLite

/// One digest for all files of a run, by which it can be told whether the input is the same: the SHA-256 of the
/// files' own SHA-256, sorted, a line each. Names and order do not matter.
///
/// `sha256sum FILE… | cut -c-64 | LC_ALL=C sort | sha256sum` gives the same.
final class InputDigest: Sendable, Equatable {
  /// What was read.
  struct Summary: Sendable, Encodable, Equatable {
    var sha256: String
    var files: Int
    var bytes: Int
  }

  private struct State {
    var digests: [String] = []
    var bytes = 0
  }

  private let state = Mutex(State())

  static func == (left: InputDigest, right: InputDigest) -> Bool { left === right }

  /// Starts with a file.
  func file() -> File { File(of: self) }

  /// The files that were read to their ends.
  var summary: Summary {
    state.withLock { state in
      let lines = state.digests.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }
      return Summary(
        sha256: SHA256.hexadecimal(of: lines.flatMap { Array($0.utf8) }), files: lines.count,
        bytes: state.bytes)
    }
  }

  /// One file, as it stands on the disk, compressed or not.
  final class File: Sendable {
    private struct State: Sendable {
      var hash: SHA256? = SHA256()
      var bytes = 0
    }

    private let digest: InputDigest
    private let state = Mutex(State())

    fileprivate init(of digest: InputDigest) {
      self.digest = digest
    }

    /// Takes the next bytes.
    func take(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
      state.withLock { state in
        state.hash?.update(bytes.span)
        state.bytes += bytes.count
        guard isLast, let hash = state.hash.take() else { return }
        let hexadecimal = SHA256.hexadecimal(hash.finish())
        let length = state.bytes
        digest.state.withLock { total in
          total.digests.append(hexadecimal)
          total.bytes += length
        }
      }
    }
  }
}
