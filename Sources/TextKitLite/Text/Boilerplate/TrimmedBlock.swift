/// A block that a reader left out of a document's text.
public struct TrimmedBlock: Sendable, Hashable, Encodable {
  /// Its text, the lines of it parted by line feeds.
  public var text: String
  /// Unicode scalars of it.
  public var scalars: Int
  /// Its first byte in the source; see ``DocumentInfo/offsets``.
  public var start: Int
  /// The byte of the source after its last.
  public var end: Int
  /// Why it was left out.
  public var reason: BoilerplateReason

  /// A block that was left out.
  public init(text: String, start: Int, end: Int, reason: BoilerplateReason) {
    self.text = text
    scalars = text.unicodeScalars.count
    self.start = start
    self.end = end
    self.reason = reason
  }
}
