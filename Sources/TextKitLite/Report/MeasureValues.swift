/// Values of measures by their ids, in the order of the tables that define them; undefined ones are null.
public struct MeasureValues: Sendable, Hashable, Encodable {
  /// A measure with its value.
  public struct Entry: Sendable, Hashable {
    /// The measure's id.
    public var id: String
    /// `nil` where it is undefined.
    public var value: Double?
  }

  /// The values in order.
  public private(set) var entries: [Entry] = []

  /// No values.
  init() {}

  /// Adds what a table of measures says of some counts.
  mutating func append<Counts>(
    _ measures: [Measure<Counts>], of counts: Counts, settings: MeasureSettings = MeasureSettings()
  ) {
    entries += measures.map { Entry(id: $0.id, value: $0.value(of: counts, settings: settings)) }
  }

  /// What a table of measures says of some counts.
  init<Counts>(_ measures: [Measure<Counts>], of counts: Counts, settings: MeasureSettings) {
    append(measures, of: counts, settings: settings)
  }

  /// The value of a measure; `nil` where it is undefined or not among these.
  public subscript(_ id: String) -> Double? { entries.first { $0.id == id }?.value }

  /// Writes one field a measure.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldName.self)
    for entry in entries { try container.encode(entry.value, forKey: FieldName(entry.id)) }
  }
}
