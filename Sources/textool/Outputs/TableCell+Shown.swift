extension Table.Cell {
  /// The cell as people read it, in a column that says how many decimals it shows.
  func shown(in column: Table.Column) -> String {
    switch self {
    case .text(let text), .running(let text, _): text
    case .integer(let integer): "\(integer)"
    case .real(let real): FixedPoint.text(real, decimals: column.decimals)
    case .null: "–"
    }
  }
}
