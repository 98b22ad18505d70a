/// A value that a command puts out, in the shape that each family of formats needs.
protocol OutputItem: Encodable {
  /// Where it stands in JSON.
  var place: OutputPlace { get }
  /// As people read it: for `table` and `markdown`.
  var sections: [Section] { get }
  /// As rows of the command's one long table: for `csv` and `tsv`.
  var rows: [[Table.Cell]] { get }
}

extension OutputItem {
  /// Nothing for people to read.
  var sections: [Section] { [] }
  /// Not a part of the long table.
  var rows: [[Table.Cell]] { [] }
}
