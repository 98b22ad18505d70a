/// What a command's output consists of, for any number of items, none included.
struct OutputLayout: Sendable {
  /// The fields of the JSON document in the order in which their items come.
  var places: [OutputPlace]
  /// The columns of the one long table that `csv` and `tsv` give.
  var columns: [Table.Column]
  /// What a page of this output is headed by.
  var title = "Results"
}
