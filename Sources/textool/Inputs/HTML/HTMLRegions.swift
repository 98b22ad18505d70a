import CHTML
import TextKitLite

/// The open elements that say something of the text inside them.
///
/// Elements are told apart by how deep they lie: the parser does not report the end of each.
struct HTMLRegions {
  private struct Entry {
    var depth: Int
    var kind: PageBlock.Kind?
    var region = PageBlock.Region.none
    var isArticle = false
    var isLink = false
    var container: Int?

    var saysNothing: Bool {
      kind == nil && region == .none && !isArticle && !isLink && container == nil
    }
  }

  private var open: [Entry] = []
  private var nextContainer: Int

  /// Containers are numbered from the byte on where their piece of HTML starts in the document, so that no
  /// two of it have the same number.
  init(firstContainer: Int) {
    nextContainer = firstContainer
  }

  /// Whether a link is open.
  var isInLink: Bool { open.contains { $0.isLink } }

  /// What the open elements say of a block that stands in them.
  var traits: BlockTraits {
    var traits = BlockTraits(kind: open.last { $0.kind != nil }?.kind ?? .paragraph)
    for entry in open {
      // What says most wins: buttons in the foot of a page are its foot.
      if traits.region == .none { traits.region = entry.region }
      if entry.region == .navigation || entry.region == .footer { traits.region = entry.region }
      traits.isInArticle = traits.isInArticle || entry.isArticle
      traits.container = traits.container ?? entry.container
    }
    return traits
  }

  /// Leaves what is no longer open when `depth` elements are.
  mutating func close(deeperThan depth: Int) {
    while let last = open.last, last.depth > depth { open.removeLast() }
  }

  mutating func enter(_ start: HTMLStart, depth: Int) {
    close(deeperThan: depth - 1)
    let isInArticle = open.contains { $0.isArticle }
    var entry = Entry(depth: depth, kind: kind(of: start), isLink: start.element == CHTML_LINK)
    entry.isArticle = start.name == "article" || start.name == "main" || start.role == "main"
    switch region(of: start) {
    case .aside where isInArticle, .footer where isInArticle: entry.container = takeNumber()
    case .header where isInArticle: break
    case let region: entry.region = region
    }
    let mayHint = start.element != CHTML_INLINE && start.element != CHTML_LINK && !entry.isArticle
    if mayHint, start.name != "body", start.name != "html", HTMLHints.sayFurniture(start.names) {
      entry.container = takeNumber()
    }
    if !entry.saysNothing { open.append(entry) }
  }

  private mutating func takeNumber() -> Int {
    defer { nextContainer += 1 }
    return nextContainer
  }

  private func kind(of start: HTMLStart) -> PageBlock.Kind? {
    switch start.element {
    case CHTML_HEADING: .heading(level: start.name.utf8.last.map { Int($0) - 0x30 } ?? 6)
    case CHTML_LIST_ITEM: .listItem
    case CHTML_TABLE_CELL: .tableCell
    default: nil
    }
  }

  private func region(of start: HTMLStart) -> PageBlock.Region {
    switch start.role {
    case "navigation", "search": return .navigation
    case "banner": return .header
    case "contentinfo": return .footer
    case "complementary": return .aside
    case "button": return .control
    default: break
    }
    switch start.name {
    case "nav": return .navigation
    case "header": return .header
    case "footer": return .footer
    case "aside": return .aside
    case "button", "select", "option": return .control
    default: return .none
    }
  }
}
