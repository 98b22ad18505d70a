import TextKitLite

/// The text of a document without its markup, paragraph by paragraph, and where each byte of it stands.
struct ExtractedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map: OffsetMap
  /// The blocks so far, in their order and without gaps.
  private(set) var blocks: [ExtractedBlock] = []

  private static let lineFeed = UInt8(ascii: "\n")

  init(sourceStart: Int) {
    map = OffsetMap(sourceStart: sourceStart)
  }

  /// Whether a paragraph has only just begun.
  var isAtParagraphStart: Bool { bytes.last.map { $0 == Self.lineFeed } ?? true }

  /// Adds bytes that stand in the source one by one from `start` on.
  mutating func copy(_ text: ArraySlice<UInt8>, at start: Int) {
    guard !text.isEmpty else { return }
    bytes += text
    map.moveSource(to: start)
    map.append(count: text.count, textStep: 1, sourceStep: 1)
  }

  /// Adds text that `source` spells in another way: an entity, an escape, nothing at all. One byte that
  /// stands for another one has no length in the source, so that steps of one byte are always equal bytes.
  mutating func spell(_ text: some Collection<UInt8>, as source: Range<Int>) {
    guard !text.isEmpty else { return }
    bytes += text
    map.moveSource(to: source.lowerBound)
    let isOneForOne = text.count == 1 && source.count == 1
    map.append(count: 1, textStep: text.count, sourceStep: isOneForOne ? 0 : source.count)
  }

  /// Ends the paragraph, if one has begun.
  mutating func endParagraph() {
    if !isAtParagraphStart { breakLine() }
  }

  /// Adds a line feed that the source does not have.
  mutating func breakLine() {
    spell([Self.lineFeed], as: map.sourceEnd..<map.sourceEnd)
  }

  /// Ends the block that has begun, if it holds anything: what stands since the block before.
  mutating func endBlock(_ traits: BlockTraits) {
    if hasOpenBlock { blocks.append(ExtractedBlock(range: blocksEnd..<bytes.count, traits: traits)) }
  }

  /// Whether anything stands after the last block.
  var hasOpenBlock: Bool { bytes.count > blocksEnd }

  private var blocksEnd: Int { blocks.last?.range.upperBound ?? 0 }

  /// The text of some of its blocks.
  func keeping(_ isKept: (Int) -> Bool) -> ExtractedText {
    var kept = ExtractedText(sourceStart: map.sourceOffset(of: 0))
    for index in blocks.indices where isKept(index) {
      let range = blocks[index].range
      kept.bytes += bytes[range]
      kept.map.append(map.slice(from: range.lowerBound, to: range.upperBound))
      kept.endBlock(blocks[index].traits)
    }
    return kept
  }

  /// The text and map of this block, with offsets taken on through the decoding of the document.
  func block(decoding: OffsetMap, isLast: Bool) -> TextBlock {
    TextBlock(bytes: bytes, map: map.composed(with: decoding), isLast: isLast)
  }
}
