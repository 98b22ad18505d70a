/// The four cells of two events: how often both, one, the other and neither occurred.
///
/// In the notation of Evert 2008 O11, O12, O21, O22; R1 and R2 are the sums of the rows, C1 and C2 those of the
/// columns, N is the sum of all, E11 = R1·C1 / N. Exact for counts up to 2⁵³.
public struct ContingencyTable: Sendable, Hashable {
  /// Both.
  public let o11: Int
  /// The first alone.
  public let o12: Int
  /// The second alone.
  public let o21: Int
  /// Neither.
  public let o22: Int

  /// A table of four cells.
  public init(o11: Int, o12: Int, o21: Int, o22: Int) throws(InvalidCounts) {
    guard o11 >= 0, o12 >= 0, o21 >= 0, o22 >= 0 else {
      throw InvalidCounts("a cell is negative: O11 \(o11), O12 \(o12), O21 \(o21), O22 \(o22)")
    }
    let largest = 1 << 53
    guard o11 <= largest, o12 <= largest, o21 <= largest, o22 <= largest else {
      throw InvalidCounts("counts above 2^53 are not supported")
    }
    self.o11 = o11
    self.o12 = o12
    self.o21 = o21
    self.o22 = o22
  }

  /// A table from a frequency signature.
  ///
  /// - Parameters:
  ///   - count: f, how often both.
  ///   - first: f1, how often the first.
  ///   - second: f2, how often the second.
  ///   - total: N.
  public init(count: Int, first: Int, second: Int, total: Int) throws(InvalidCounts) {
    guard count >= 0, count <= first, count <= second else {
      throw InvalidCounts("f must be from 0 to f1 and f2: f \(count), f1 \(first), f2 \(second)")
    }
    guard total <= 1 << 53, first <= total, second <= total, first - count <= total - second else {
      throw InvalidCounts(
        "f1 + f2 - f must not exceed N: f \(count), f1 \(first), f2 \(second), N \(total)")
    }
    o11 = count
    o12 = first - count
    o21 = second - count
    o22 = total - first - o21
  }

  /// The sum of the cells.
  public var total: Int { o11 + o12 + o21 + o22 }

  /// 1 where O11 is above its expectation, −1 where below, 0 where equal.
  public var sign: Int { determinant > 0 ? 1 : determinant < 0 ? -1 : 0 }
}

extension ContingencyTable: MeasuredCounts {}

extension ContingencyTable {
  var a: Double { Double(o11) }
  var b: Double { Double(o12) }
  var c: Double { Double(o21) }
  var d: Double { Double(o22) }
  var r1: Double { Double(o11 + o12) }
  var r2: Double { Double(o21 + o22) }
  var c1: Double { Double(o11 + o21) }
  var c2: Double { Double(o12 + o22) }
  var n: Double { Double(total) }
  var e11: Double { r1 * c1 / n }

  /// O11·O22 − O12·O21.
  var determinant: Double { differenceOfProducts(a, d, b, c) }

  /// O11 − E11, without the loss of digits that subtracting brings: the determinant / N.
  public var difference: Double { determinant / n }

  /// Whether each row and column has something in it.
  var hasFullMargins: Bool { o11 + o12 > 0 && o21 + o22 > 0 && o11 + o21 > 0 && o12 + o22 > 0 }
}
