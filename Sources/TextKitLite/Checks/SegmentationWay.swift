/// One way in which a text cuts a string.
public struct SegmentationWay: Sendable, Hashable {
  /// The words.
  public var words: [String]
  /// How often.
  public var count: Int
  /// The first of its places.
  public var examples: [TextOccurrence]

  /// The order of ways that are as frequent: by the bytes of the words, parted by spaces.
  static func comesFirst(_ left: SegmentationWay, _ right: SegmentationWay) -> Bool {
    left.words.joined(separator: " ").utf8.lexicographicallyPrecedes(
      right.words.joined(separator: " ").utf8)
  }
}
