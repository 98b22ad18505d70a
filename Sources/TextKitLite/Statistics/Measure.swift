/// What a measure can be told besides the counts.
public struct MeasureSettings: Sendable, Hashable {
  /// The level of significance that confidence bounds are for; 0.05 gives bounds of 95 %.
  public var alpha: Double
  /// How many tests share `alpha` (Bonferroni): bounds are those of a level of `alpha` / `tests`.
  public var tests: Int
  /// What simple maths adds to both relative frequencies, in occurrences a million.
  public var simpleMathsConstant: Double

  /// Settings; those of a single test at 95 % unless others are given.
  public init(alpha: Double = 0.05, tests: Int = 1, simpleMathsConstant: Double = 1) {
    self.alpha = alpha
    self.tests = tests
    self.simpleMathsConstant = simpleMathsConstant
  }

  /// The level of a single test.
  var levelOfOne: Double { alpha / Double(max(1, tests)) }
}

/// Counts that a measure can be computed on.
public protocol MeasuredCounts: Sendable {
  /// 1 where more was observed than expected, −1 where less, 0 where as much.
  var sign: Int { get }
}

/// A statistic with all that a reader needs to cite it, and the function itself: one row of a table that
/// JSON, CSV, sorting, explanations and the documentation all work from.
///
/// ```swift
/// let table = try ContingencyTable(count: 110, first: 2552, second: 221, total: 31777)
/// let g2 = AssociationMeasures.measure("g2")
/// g2?.value(of: table)  // 270.72…
/// ```
public struct Measure<Counts: MeasuredCounts>: Sendable {
  /// What stands behind a large value.
  public enum Side: Sendable, Hashable {
    /// Large values stand for more than expected, small or negative ones for less.
    case one
    /// A value says how far from expected; ``MeasuredCounts/sign`` says on which side.
    case two
  }

  /// The name in machine formats, in snake_case.
  public let id: String
  /// The name that people read.
  public let name: String
  /// The formula, in the notation of Evert 2008.
  public let formula: String
  /// The paper and the equation or page.
  public let source: String
  /// Where it is undefined, and what is taken at the edges.
  public let edges: String
  /// Whether values have a side of their own.
  public let side: Side
  private let function: @Sendable (Counts, MeasureSettings) -> Double?

  /// A row of the table.
  public init(
    _ id: String, name: String, formula: String, source: String, edges: String, side: Side = .one,
    function: @escaping @Sendable (Counts, MeasureSettings) -> Double?
  ) {
    self.id = id
    self.name = name
    self.formula = formula
    self.source = source
    self.edges = edges
    self.side = side
    self.function = function
  }

  /// The value; `nil` where it is undefined, never NaN or infinite.
  @inline(__always)
  public func value(of counts: Counts, settings: MeasureSettings = MeasureSettings()) -> Double? {
    guard let value = function(counts, settings), value.isFinite else { return nil }
    return value
  }

  /// What a list is sorted by, descending; `nil` where the value is undefined.
  public func rank(of counts: Counts, settings: MeasureSettings = MeasureSettings()) -> MeasureRank? {
    guard let value = value(of: counts, settings: settings) else { return nil }
    switch side {
    case .one: return MeasureRank(side: 0, value: value)
    case .two: return MeasureRank(side: counts.sign, value: counts.sign < 0 ? -value : value)
    }
  }
}
