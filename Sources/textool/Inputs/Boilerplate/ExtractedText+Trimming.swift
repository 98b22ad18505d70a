import TextKitLite

extension ExtractedText {
  /// Takes boilerplate out of a whole page and gives what it took.
  ///
  /// - Parameters:
  ///   - rules: the thresholds.
  ///   - decoding: from the bytes that this text was extracted from to those of the source.
  mutating func trimBoilerplate(_ rules: BoilerplateRules, decoding: OffsetMap) -> [TrimmedBlock] {
    let page = blocks.map { block in
      let traits = block.traits
      var page = PageBlock(bytes: Self.withoutLineEnd(bytes[block.range]), kind: traits.kind)
      page.linkScalars = traits.linkScalars
      page.region = traits.region
      page.isInArticle = traits.isInArticle
      page.hintedContainer = traits.container
      return page
    }
    let reasons = BoilerplateClassifier(rules: rules).reasons(for: page)
    var trimmed: [TrimmedBlock] = []
    for (block, reason) in zip(page, reasons) {
      guard let reason else { continue }
      let start = decoding.sourceOffset(of: map.sourceOffset(of: block.bytes.startIndex))
      let end = decoding.sourceEndOffset(of: map.sourceEndOffset(of: block.bytes.endIndex))
      trimmed.append(
        TrimmedBlock(
          text: String(decoding: block.bytes, as: UTF8.self), start: start, end: max(start, end),
          reason: reason))
    }
    if !trimmed.isEmpty { self = keeping { reasons[$0] == nil } }
    return trimmed
  }

  private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes
  }
}
