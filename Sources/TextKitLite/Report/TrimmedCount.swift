/// How much of a document was left out of its text as boilerplate.
public struct TrimmedCount: Sendable, Hashable, Encodable {
  /// Blocks: headings, paragraphs, items of lists, cells.
  public var blocks: Int
  /// Unicode scalars of them.
  public var scalars: Int

  /// The size of some blocks.
  public init(_ trimmed: [TrimmedBlock]) {
    blocks = trimmed.count
    scalars = trimmed.reduce(0) { $0 + $1.scalars }
  }
}
