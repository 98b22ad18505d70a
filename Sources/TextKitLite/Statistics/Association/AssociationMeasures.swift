/// A measure of how strongly two words attract each other.
public typealias AssociationMeasure = Measure<ContingencyTable>

/// A measure of how strongly three to five words attract each other.
public typealias SequenceMeasure = Measure<SequenceCounts>

/// The tables of association measures: each measure is one row in the file of its family, or in a file of its
/// own that is named here.
///
/// ```swift
/// let table = try ContingencyTable(count: 110, first: 2552, second: 221, total: 31777)
/// AssociationMeasures.measure("log_dice")?.value(of: table)  // 10.344…
/// ```
public enum AssociationMeasures {
  /// All measures of two words, in the order of columns.
  public static let all: [AssociationMeasure] =
    InformationMeasures.rows() + InformationMeasures.pairRows + ScoreMeasures.rows()
    + ContingencyMeasures.rows + LikelihoodMeasures.rows() + OverlapMeasures.rows + OddsMeasures.pairRows
    + ExactMeasures.rows + LogRatioMeasures.rows + OddsMeasures.rows()

  /// The measures that are defined for three to five words too.
  public static let ofSequences: [SequenceMeasure] =
    InformationMeasures.rows() + ScoreMeasures.rows() + LikelihoodMeasures.rows() + OddsMeasures.rows()

  /// The measure with an id, such as `g2`; `nil` where there is none.
  public static func measure(_ id: String) -> AssociationMeasure? { all.first { $0.id == id } }
}
