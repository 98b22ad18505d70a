extension Table {
  /// The table's first column that shows bars, as a picture; `nil` where there is none or no row.
  var bars: Picture? {
    guard let label = columns.first, let index = columns.firstIndex(where: \.showsBar), !rows.isEmpty
    else { return nil }
    let value = columns[index]
    let bars = rows.compactMap { row -> (label: String, value: Double)? in
      guard case .text(let text) = row[0], let number = row[index].number else { return nil }
      return (text, number)
    }
    return Picture(
      name: label.name + "_" + value.name, title: "\(label.heading): \(value.heading)",
      summary: "\(Quantity.text(bars.count, "bar")), the longest first.",
      content: .bars(
        Picture.Bars(
          label: Picture.Axis(name: label.name, title: label.heading),
          value: Picture.Axis(name: value.name, title: value.heading), bars: bars)))
  }
}
