import Synchronization
import TextKitLite

/// Files in memory, for counts that do not fit into it.
struct MemoryStorage: CountStorage {
  /// Bytes that a file has room for.
  var capacity = Int.max

  /// There is no room left.
  struct Full: Error {}

  func makeFile() throws -> any CountStorageFile { File(capacity: capacity) }

  private final class File: CountStorageFile {
    private let bytes = Mutex<[UInt8]>([])
    private let capacity: Int

    init(capacity: Int) {
      self.capacity = capacity
    }

    func append(_ more: ArraySlice<UInt8>) throws {
      try bytes.withLock { bytes in
        guard bytes.count + more.count <= capacity else { throw Full() }
        bytes += more
      }
    }

    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
      bytes.withLock { Array($0.dropFirst(offset).prefix(count)) }
    }
  }
}
