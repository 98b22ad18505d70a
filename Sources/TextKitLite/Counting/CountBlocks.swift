/// Where the text of a list of counts comes from: a file, a run on disk, a program's own bytes.
public protocol CountBlocks {
  /// The next bytes; `nil` at the end.
  mutating func next() throws -> [UInt8]?
}
