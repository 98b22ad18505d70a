internal import Glibc

/// Where values of an axis stand, and which of them are named.
struct AxisScale {
  private let isLogarithmic: Bool
  private let low: Double
  private let high: Double
  private let start: Double
  private let end: Double
  /// The values that are named, ascending.
  let ticks: [Double]

  /// A scale of values up to `largest`, from 0, or from 1 where it is logarithmic, onto `start` to `end`.
  init(largest: Double, isLogarithmic: Bool, start: Double, end: Double, tickLimit: Int = 5) {
    self.isLogarithmic = isLogarithmic
    self.start = start
    self.end = end
    if isLogarithmic {
      let decades = max(1, Int(log10(max(10, largest)).rounded(.up)))
      let step = max(1, (decades + tickLimit - 1) / tickLimit)
      ticks = stride(from: 0, through: decades, by: step).map { pow(10, Double($0)) }
      low = 0
      high = Double(decades)
    } else {
      let step = Self.step(for: max(1, largest), limit: tickLimit)
      let count = Int((max(1, largest) / step).rounded(.up))
      ticks = (0...count).map { Double($0) * step }
      low = 0
      high = Double(count) * step
    }
  }

  /// The coordinate of a value.
  func position(of value: Double) -> Double {
    let place = isLogarithmic ? log10(max(1, value)) : value
    return start + (place - low) / (high - low) * (end - start)
  }

  /// 1, 2 or 5 times a power of ten, so that there are few steps up to `largest`.
  private static func step(for largest: Double, limit: Int) -> Double {
    let rough = largest / Double(limit)
    let power = pow(10, log10(rough).rounded(.down))
    let factor = [1.0, 2, 5, 10].first { $0 * power >= rough } ?? 10
    return max(1, factor * power)
  }
}
