import Synchronization
import TextKitLite

/// Files in memory, for counts that do not fit into it.
struct MemoryStorage: CountStorage {
  func makeFile() throws -> any CountStorageFile { File() }

  private final class File: CountStorageFile {
    private let bytes = Mutex<[UInt8]>([])

    func append(_ more: ArraySlice<UInt8>) throws { bytes.withLock { $0 += more } }

    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
      bytes.withLock { Array($0.dropFirst(offset).prefix(count)) }
    }
  }
}
