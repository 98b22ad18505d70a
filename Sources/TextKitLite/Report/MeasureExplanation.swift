/// How a value came about: the counts, the formula, and where it is from.
public struct MeasureExplanation: Sendable, Hashable, Encodable {
  /// What the row is about.
  public var term: String
  /// The counts that go in, by the names that the formulas use, in order.
  public var counts: [Count]
  /// Each measure with its value.
  public var measures: [Value]

  /// A count by its name.
  public struct Count: Sendable, Hashable, Encodable {
    /// Such as `O11`.
    public var name: String
    /// How large it is.
    public var value: Double
  }

  /// A measure with its value.
  public struct Value: Sendable, Hashable, Encodable {
    /// Such as `ll2`.
    public var id: String
    /// As people read it.
    public var name: String
    /// `nil` where undefined.
    public var value: Double?
    /// What was computed.
    public var formula: String
    /// The paper and the equation or page.
    public var source: String
    /// Where it is undefined, and what is taken there.
    public var edges: String

    /// Writes every field; an undefined value as null.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: FieldName.self)
      try container.encode(id, forKey: FieldName("id"))
      try container.encode(name, forKey: FieldName("name"))
      try container.encode(value, forKey: FieldName("value"))
      try container.encode(formula, forKey: FieldName("formula"))
      try container.encode(source, forKey: FieldName("source"))
      try container.encode(edges, forKey: FieldName("edges"))
    }
  }

  init<Counts>(
    _ term: String, counts: [(String, Double)], measures: [Measure<Counts>], of measured: Counts,
    settings: MeasureSettings
  ) {
    self.term = term
    self.counts = counts.map { Count(name: $0.0, value: $0.1) }
    self.measures = measures.map {
      Value(
        id: $0.id, name: $0.name, value: $0.value(of: measured, settings: settings), formula: $0.formula,
        source: $0.source, edges: $0.edges)
    }
  }
}

extension ContingencyTable {
  /// The cells, their margins and expectations by the names that formulas use.
  var namedCounts: [(String, Double)] {
    let expected =
      total > 0 ? [("E11", e11), ("E12", r1 * c2 / n), ("E21", r2 * c1 / n), ("E22", r2 * c2 / n)] : []
    return [
      ("O11", a), ("O12", b), ("O21", c), ("O22", d), ("R1", r1), ("R2", r2), ("C1", c1), ("C2", c2),
      ("N", n),
    ] + expected
  }
}
