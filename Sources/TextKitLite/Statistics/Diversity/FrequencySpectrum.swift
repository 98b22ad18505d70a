/// How many types of a text occur how often.
///
/// In formulas N is the number of tokens, V that of types, V(i) that of types that occur i times.
public struct FrequencySpectrum: MeasuredCounts, Equatable {
  /// Types of one frequency.
  public struct Class: Sendable, Equatable {
    /// i.
    public var frequency: Int
    /// V(i), at least 1.
    public var types: Int
  }

  /// By rising frequency.
  public let classes: [Class]
  /// N.
  public let tokens: Int
  /// V.
  public let types: Int

  /// The spectrum of counts, one a type; zeros are passed over. O(V + classes log classes).
  public init(counts: some Sequence<Int>) {
    var types: [Int: Int] = [:]
    for count in counts where count > 0 { types[count, default: 0] += 1 }
    classes = types.map { Class(frequency: $0.key, types: $0.value) }.sorted { $0.frequency < $1.frequency }
    tokens = classes.reduce(0) { $0 + $1.frequency * $1.types }
    self.types = classes.reduce(0) { $0 + $1.types }
  }

  /// V(1), types that occur once.
  public var hapaxLegomena: Int { classes.first.map { $0.frequency == 1 ? $0.types : 0 } ?? 0 }

  /// Diversity has no side.
  public var sign: Int { 0 }

  var n: Double { Double(tokens) }
  var v: Double { Double(types) }
  /// Σ i² V(i).
  var squares: Double {
    classes.reduce(0) { $0 + Double($1.frequency) * Double($1.frequency) * Double($1.types) }
  }
}

/// x · log₂ x, and 0 for 0, its limit.
func binaryEntropyTerm(_ x: Double) -> Double { x > 0 ? x * binaryLogarithm(x) : 0 }
