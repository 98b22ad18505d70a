/// How an output looks, apart from its format.
struct OutputStyle: Sendable {
  /// Columns of the screen or page that a table fits into.
  var width = 80
  /// Bold and dim, where the reader can show them.
  var emphasis = Emphasis.none
  /// Whether cells of `csv` and `tsv` that a spreadsheet would run as a formula get a leading `'`.
  var guardsFormulas = false
}
