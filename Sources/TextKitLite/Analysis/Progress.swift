/// How far a run has come.
public struct Progress: Sendable, Hashable {
  /// Documents that are finished.
  public var documents: Int
  /// Bytes of text that were counted.
  public var bytes: Int

  /// Progress of a number of documents and bytes.
  public init(documents: Int, bytes: Int) {
    self.documents = documents
    self.bytes = bytes
  }
}
