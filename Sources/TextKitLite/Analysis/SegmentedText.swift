/// A stretch of a document with the units that it was cut into.
public struct SegmentedText: Sendable {
  /// A unit: a token, or a sentence, grapheme or line without the white space at its ends.
  public struct Piece: Sendable, Hashable {
    /// The piece's bytes in ``SegmentedText/bytes``.
    public var range: Range<Int>
    /// What kind of thing a word is; `nil` for the other units.
    public var tokenClass: TokenClass?
    /// The script of a word; `nil` for the other units.
    public var script: Script?
    /// The language of its line, BCP 47, where that is not the document's; `nil` elsewhere.
    public var language: String?
  }

  /// Valid UTF-8. What stands before ``newStart`` was part of the stretch before.
  public let bytes: [UInt8]
  /// The first byte that no earlier stretch has covered.
  public let newStart: Int
  /// The units, in order; white space belongs to none.
  public let pieces: [Piece]
  /// The language that the document is treated as, BCP 47.
  public let language: String
  let map: OffsetMap

  /// A piece as text.
  public func text(of piece: Piece) -> ArraySlice<UInt8> { bytes[piece.range] }

  /// A piece's bytes in the document's source; see ``DocumentInfo/offsets``.
  public func sourceRange(of piece: Piece) -> Range<Int> {
    let start = map.sourceOffset(of: piece.range.lowerBound)
    return start..<max(start, map.sourceEndOffset(of: piece.range.upperBound))
  }
}
