/// Where counts wait that memory has no room for: files that nobody else sees and that are gone with the process.
public protocol CountStorage: Sendable {
  /// Makes an empty file.
  func makeFile() throws -> any CountStorageFile
}

/// A file of a storage; gone when the last reference to it is.
public protocol CountStorageFile: Sendable {
  /// Adds bytes at the end.
  func append(_ bytes: ArraySlice<UInt8>) throws
  /// At most `count` bytes from an offset on; none at the end.
  func read(_ count: Int, at offset: Int) throws -> [UInt8]
}

/// Reads a file of a storage from its start.
struct StoredBlocks: CountBlocks {
  let file: any CountStorageFile
  private var offset = 0
  private let blockSize: Int

  init(_ file: any CountStorageFile, blockSize: Int = 1 << 18) {
    self.file = file
    self.blockSize = blockSize
  }

  mutating func next() throws -> [UInt8]? {
    let block = try file.read(blockSize, at: offset)
    offset += block.count
    return block.isEmpty ? nil : block
  }
}
