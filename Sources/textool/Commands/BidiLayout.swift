extension OutputPlace {
  static let paragraphs = OutputPlace(field: "paragraphs", isElement: true, type: "paragraph")
}

/// The shape of what `bidi` puts out.
extension OutputLayout {
  /// Paragraphs and problems; as a table a row a paragraph, a run and a control.
  static let bidi = OutputLayout(
    places: [.paragraphs, .problems],
    columns: [
      Table.Column(name: "document", heading: "document"),
      Table.Column(name: "paragraph", heading: "paragraph", kind: .integer),
      Table.Column(name: "kind", heading: "kind"),
      Table.Column(name: "start", heading: "start", kind: .integer),
      Table.Column(name: "end", heading: "end", kind: .integer),
      Table.Column(name: "level", heading: "level", kind: .integer),
      Table.Column(name: "direction", heading: "direction"),
      Table.Column(name: "visual", heading: "seen as", kind: .integer),
      Table.Column(name: "control", heading: "control"),
      Table.Column(name: "balance", heading: "balance"),
    ],
    title: "Directions of text")
}
