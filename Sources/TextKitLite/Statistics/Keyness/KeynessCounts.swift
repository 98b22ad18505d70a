/// How often a word occurs in two corpora, as keyness is measured on it.
///
/// In the notation of the measures: a of n1 running words in the target, b of n2 in the reference.
public struct KeynessCounts: Sendable, Hashable, MeasuredCounts {
  /// a.
  public let target: Int
  /// n1.
  public let targetTotal: Int
  /// b.
  public let reference: Int
  /// n2.
  public let referenceTotal: Int
  /// The word and all others in the columns target and reference: O11 = a, O12 = b.
  public let table: ContingencyTable
  /// In which documents it occurs, where that is known.
  public var documents: DocumentCounts?

  /// Counts of a word; it cannot occur more often than there are words.
  public init(
    target: Int, of targetTotal: Int, reference: Int, of referenceTotal: Int,
    documents: DocumentCounts? = nil
  ) throws(InvalidCounts) {
    guard target <= targetTotal, reference <= referenceTotal else {
      throw InvalidCounts(
        "more occurrences than running words: \(target) of \(targetTotal), \(reference) of \(referenceTotal)")
    }
    self.target = target
    self.targetTotal = targetTotal
    self.reference = reference
    self.referenceTotal = referenceTotal
    self.documents = documents
    table = try ContingencyTable(
      o11: target, o12: reference, o21: targetTotal - target, o22: referenceTotal - reference)
  }

  /// 1 where the word is more frequent in the target, −1 where in the reference.
  public var sign: Int { table.sign }

  /// How probable a difference as large as this is by chance: the chi-squared tail of LL with four terms.
  public var significance: Double { Distributions.chiSquaredUpperTail(table.likelihoodRatio) }

  /// The interval of the Log Ratio at the level of the settings.
  public func logRatioBounds(_ settings: MeasureSettings) -> LogRatioBounds {
    LogRatioBounds(
      first: target, of: targetTotal, second: reference, of: referenceTotal, level: settings.levelOfOne / 2)
  }

  /// a / n1 − b / n2, times both totals.
  var determinant: Double { table.determinant }
  var a: Double { Double(target) }
  var b: Double { Double(reference) }
  var n1: Double { Double(targetTotal) }
  var n2: Double { Double(referenceTotal) }
  /// Expected in the target, and in the reference.
  var expected: (target: Double, reference: Double) {
    let share = (a + b) / (n1 + n2)
    return (n1 * share, n2 * share)
  }
}
