import TextKitLite

/// A block of an extracted text: its bytes, line feeds included, and what the markup says of it.
struct ExtractedBlock {
  var range: Range<Int>
  var traits: BlockTraits
}

/// What the markup says of a block.
struct BlockTraits {
  var kind: PageBlock.Kind
  var linkScalars = 0
  var region = PageBlock.Region.none
  var isInArticle = false
  /// The number of the hinted container around it; see ``PageBlock/hintedContainer``.
  var container: Int?
}
