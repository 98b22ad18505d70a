internal import TextKitLite

/// How wide the sides of a concordance are, and how they are cut.
struct ConcordanceLayout {
  /// What was asked for; `nil` for what fits.
  var sideWidth: Int?
  /// Columns of the screen or page.
  var pageWidth: Int
  /// The most columns that the name of a document takes beside its lines.
  static let documentWidth = 20
  /// The narrowest that a side is made.
  private static let least = 12

  /// The columns of each side beside the others of a table, which take `used` with their gaps.
  func width(beside used: Int) -> Int {
    sideWidth ?? max(Self.least, (pageWidth - used) / 2)
  }

  /// The end of a text that fits: what stands nearest before a find.
  static func end(of text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    return "…" + DisplayWidth.suffix(of: text, columns: max(0, columns - 1))
  }

  /// The start of a text that fits: what stands nearest after a find.
  static func start(of text: String, columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    return DisplayWidth.prefix(of: text, columns: max(0, columns - 1)) + "…"
  }
}
