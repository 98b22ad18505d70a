/// The blocks of one page on their way to a judgement.
struct BoilerplatePage {
  /// How a block stands by itself.
  enum Standing: Equatable {
    /// It goes, whatever stands around it.
    case bad(BoilerplateReason)
    /// It goes before and after the text, and in rows between paragraphs.
    case furniture(BoilerplateReason)
    /// It goes where much around it goes.
    case doubtful
    case short
    /// Judged by what it is the heading of.
    case heading
    /// It reads like text.
    case text

    var isBad: Bool { if case .bad = self { true } else { false } }
  }

  let blocks: [PageBlock]
  let measures: [BlockMeasures]
  let rules: BoilerplateRules
  var standings: [Standing] = []
  /// Why a block goes; `nil` where it stays.
  var reasons: [BoilerplateReason?]

  init(blocks: [PageBlock], measures: [BlockMeasures], rules: BoilerplateRules) {
    self.blocks = blocks
    self.measures = measures
    self.rules = rules
    reasons = blocks.map { _ in nil }
  }

  /// Judges each block by itself, then by the part of the page that it stands in.
  mutating func judgeBlocks(table: inout ScalarTable) {
    let repeated = repeatedBlocks()
    standings = blocks.indices.map { standing(of: $0, repeated: repeated, table: &table) }
    // A container that holds text was named after something else.
    let containersOfText = Set(
      blocks.indices.compactMap { standings[$0] == .text ? blocks[$0].hintedContainer : nil })
    let articleHasText = blocks.indices.contains { standings[$0] == .text && blocks[$0].isInArticle }
    for index in blocks.indices {
      let block = blocks[index]
      if let container = block.hintedContainer, !containersOfText.contains(container), !isHeading(index),
        !standings[index].isBad
      {
        standings[index] = .bad(.container)
      } else if articleHasText, !block.isInArticle, !isHeading(index), !standings[index].isBad,
        standings[index] != .text || measures[index].length < rules.shortLength
      {
        standings[index] = .bad(.outside)
      }
      if case .bad(let reason) = standings[index] { reasons[index] = reason }
    }
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index].kind { true } else { false }
  }

  private func standing(of index: Int, repeated: Set<Int>, table: inout ScalarTable) -> Standing {
    let (block, measure) = (blocks[index], measures[index])
    if let reason = regionReason(block, measure) { return .bad(reason) }
    if isHeading(index) { return .heading }
    if measure.linkDensity >= rules.linkDensity {
      let mayBeText = block.kind == .tableCell || !rules.trimsLinksInsideText
      return mayBeText ? .furniture(.links) : .bad(.links)
    }
    guard measure.hasText else { return .furniture(.wordless) }
    if let reason = furnitureReason(block, measure, table: &table) { return .furniture(reason) }
    if measure.length < rules.shortLength {
      if measure.endsSentence, measure.length >= rules.sentenceLength { return .text }
      let isDoubtful = measure.linkDensity > rules.shortLinkDensity || repeated.contains(index)
      return isDoubtful ? .doubtful : .short
    }
    return measure.readsLikeText(rules) ? .text : .doubtful
  }

  /// What the part of the page says of a block.
  private func regionReason(_ block: PageBlock, _ measure: BlockMeasures) -> BoilerplateReason? {
    let isText = measure.length >= rules.longLength && measure.linkDensity <= rules.shortLinkDensity
    var isHeading = false
    if case .heading = block.kind { isHeading = true }
    switch block.region {
    case .none: return nil
    case .navigation: return .navigation
    case .footer: return .footer
    case .control: return .control
    case .aside: return isText ? nil : .aside
    case .header: return isText || isHeading ? nil : .header
    }
  }

  private func furnitureReason(
    _ block: PageBlock, _ measure: BlockMeasures, table: inout ScalarTable
  ) -> BoilerplateReason? {
    guard measure.length < 2 * rules.longLength else { return nil }
    let units = BlockUnits(block.bytes.span, table: &table)
    let share = InterfaceWords.all.share(of: units)
    let isShort = measure.length < rules.longLength
    // A long block of such words needs more of them: an article may be about sharing.
    if share >= rules.interfaceShare * (isShort ? 1 : 1.5) { return .interface }
    // Banners name their buttons; an article that uses the word in passing does not.
    if InterfaceWords.all.asksForConsent(units), isShort || share >= rules.bannerShare { return .consent }
    return measure.hasCopyrightSign && isShort ? .copyright : nil
  }

  /// Short blocks whose text comes again, cells of tables aside.
  private func repeatedBlocks() -> Set<Int> {
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for index in blocks.indices where blocks[index].kind != .tableCell {
      guard measures[index].length < rules.shortLength else { continue }
      places[blocks[index].bytes, default: []].append(index)
    }
    return Set(places.values.lazy.filter { $0.count > 1 }.joined())
  }
}
