extension Measure {
  /// A row whose value depends on the counts alone.
  init(
    _ id: String, _ name: String, formula: String, source: String, edges: String,
    value: @escaping @Sendable (Counts) -> Double?
  ) {
    self.init(id, name: name, formula: formula, source: source, edges: edges) { counts, _ in value(counts) }
  }
}
