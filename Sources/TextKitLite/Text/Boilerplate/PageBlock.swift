/// A block of a page as its reader found it: a heading, a paragraph, an item of a list, a cell of a table.
///
/// ```swift
/// var block = PageBlock(bytes: Array("Home".utf8)[...], kind: .listItem)
/// block.linkScalars = 4
/// block.region = .navigation
/// ```
public struct PageBlock: Sendable {
  /// What the markup says a block is.
  public enum Kind: Sendable, Hashable {
    /// 1 is the highest.
    case heading(level: Int)
    /// Running text: `<p>`, a paragraph of Markdown.
    case paragraph
    /// An item of a list, with its own text alone.
    case listItem
    /// A cell of a table.
    case tableCell
    /// Anything else with text in it.
    case other
  }

  /// The part of a page that a block stands in, as far as the markup says so.
  public enum Region: Sendable, Hashable {
    /// No part that the markup names.
    case none
    /// `<nav>`, `role=navigation`, `role=search`.
    case navigation
    /// The head of the page, not that of an article.
    case header
    /// The foot of the page, not that of an article.
    case footer
    /// Beside the text of the page, not of an article.
    case aside
    /// Buttons, lists of options.
    case control
  }

  /// The text, valid UTF-8.
  public var bytes: ArraySlice<UInt8>
  /// How many scalars of it are the text of links.
  public var linkScalars = 0
  /// What the markup says it is.
  public var kind: Kind
  /// Where it stands.
  public var region = Region.none
  /// Whether it stands in the page's `<article>` or `<main>`.
  public var isInArticle = false
  /// The number of the container around it whose name (class, id) says share, cookie, breadcrumb and the
  /// like; `nil` outside of such.
  public var hintedContainer: Int?

  /// A block without links, in no region.
  public init(bytes: ArraySlice<UInt8>, kind: Kind = .paragraph) {
    self.bytes = bytes
    self.kind = kind
  }
}
