/// A measure of how key a word is in a target corpus, held against a reference corpus.
public typealias KeynessMeasure = Measure<KeynessCounts>

/// The table of keyness measures: each measure is one row in the file of its family, or in a file of its own
/// that is named here.
///
/// ```swift
/// let counts = try KeynessCounts(target: 7, of: 1000, reference: 2, of: 1000)
/// KeynessMeasures.measure("log_ratio")?.value(of: counts)  // 1.807…
/// ```
public enum KeynessMeasures {
  /// All measures, in the order of columns.
  public static let all: [KeynessMeasure] =
    KeynessTests.rows + LogRatioKeyness.rows + FrequencyRatios.rows + DocumentKeyness.rows

  /// The measure with an id, such as `ll2`; `nil` where there is none.
  public static func measure(_ id: String) -> KeynessMeasure? { all.first { $0.id == id } }
}
