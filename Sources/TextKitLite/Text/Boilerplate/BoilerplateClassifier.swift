/// Tells the text of a page from what stands around it: navigation, sharing rows, cookie lines, trailers.
///
/// ```swift
/// var home = PageBlock(bytes: Array("Home".utf8)[...], kind: .listItem)
/// home.region = .navigation
/// BoilerplateClassifier().reasons(for: [home, article])  // [.navigation, nil]
/// ```
///
/// The method is jusText (Pomikálek 2011, "Removing Boilerplate and Duplicate Content from Web Corpora",
/// chapter 3): each block is first judged by its length, link density and stop words, then short ones by what
/// stands around them. It differs where jusText loses text: a short block goes only with evidence against it,
/// and a page that would lose everything keeps everything. See DESIGN.md.
public struct BoilerplateClassifier: Sendable {
  /// The thresholds.
  public var rules: BoilerplateRules

  /// A classifier with some thresholds.
  public init(rules: BoilerplateRules = BoilerplateRules()) {
    self.rules = rules
  }

  /// How much of a page its language is found from, in bytes.
  private static let sampleLength = 1 << 13

  /// For each block of a page why it should be trimmed, or `nil` where it is kept.
  ///
  /// - Parameters:
  ///   - blocks: the page's blocks, in their order.
  ///   - language: the page's language, BCP 47; found where it is `nil`.
  /// - Complexity: O(bytes of all blocks).
  public func reasons(for blocks: [PageBlock], language: String? = nil) -> [BoilerplateReason?] {
    guard !blocks.isEmpty else { return [] }
    let language = language ?? Self.language(of: blocks, rules: rules)
    let functionWords = Set(StopWordPolicy.auto.words(for: language))
    return ScalarTablePool.withTable { table in
      reasons(for: blocks, functionWords: functionWords, table: &table)
    }
  }

  private func reasons(
    for blocks: [PageBlock], functionWords: Set<String>, table: inout ScalarTable
  ) -> [BoilerplateReason?] {
    let measures = blocks.map { BlockMeasures($0, functionWords: functionWords, table: &table) }
    var page = BoilerplatePage(blocks: blocks, measures: measures, rules: rules)
    page.judgeBlocks(table: &table)
    page.judgeContext()
    page.judgeHeadings()
    let keepsText = blocks.indices.contains { page.reasons[$0] == nil && measures[$0].hasText }
    return keepsText ? page.reasons : blocks.map { _ in nil }
  }

  /// The language of what is not links.
  private static func language(of blocks: [PageBlock], rules: BoilerplateRules) -> String {
    var sample: [UInt8] = []
    for block in blocks where Double(block.linkScalars) * 4 < rules.linkDensity * Double(block.bytes.count) {
      sample += block.bytes.prefix(sampleLength)
      sample.append(0x0A)
      if sample.count >= sampleLength { break }
    }
    return LanguageIdentifier().identify(sample.span).language
  }
}
