/// A place on the scale from much more than expected down to much less.
public struct MeasureRank: Comparable, Sendable, Hashable {
  /// 1 above what is expected, −1 below; 0 for measures whose values say it themselves.
  var side: Int
  var value: Double

  /// Less than expected comes before more.
  public static func < (left: MeasureRank, right: MeasureRank) -> Bool {
    left.side != right.side ? left.side < right.side : left.value < right.value
  }
}
