import Foundation
import Testing

/// A worked number from a publication or from another package, with what went in and how near it is to be met.
struct StatisticsCase: Decodable, Sendable, CustomTestStringConvertible {
  var id: String
  /// Which evaluator computes it: see ``StatisticsCaseTests/families``.
  var family: String
  /// What is computed, in the terms of the family.
  var measure: String
  var inputs: Inputs
  var expected: Double
  var tolerance: Double
  var source: String
  /// How many decimals the source prints where it cuts off the others instead of rounding.
  var cutDecimals: Int?

  enum CodingKeys: String, CodingKey {
    case id, family, measure, inputs, expected, tolerance, source
    case cutDecimals = "cut_decimals"
  }

  /// A value as the source would print it.
  func printed(_ value: Double) -> Double {
    guard let cutDecimals else { return value }
    let factor = (0..<cutDecimals).reduce(1.0) { factor, _ in factor * 10 }
    return (value * factor).rounded(.towardZero) / factor
  }

  var testDescription: String { id }

  /// What goes in, as the source gives it.
  enum Inputs: Decodable, Sendable {
    case number(Double)
    case text(String)
    case list([Inputs])
    case fields([String: Inputs])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let list = try? value.decode([Inputs].self) {
        self = .list(list)
      } else {
        self = .fields(try value.decode([String: Inputs].self))
      }
    }

    /// A field; `nil` where there is none.
    subscript(_ name: String) -> Inputs? {
      if case .fields(let fields) = self { return fields[name] }
      return nil
    }

    var number: Double? { if case .number(let number) = self { number } else { nil } }
    var integer: Int? { number.map { Int($0) } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [Inputs] { if case .list(let list) = self { list } else { [] } }
    var numbers: [Double] { list.compactMap(\.number) }
    var integers: [Int] { list.compactMap(\.integer) }
    var texts: [String] { list.compactMap(\.text) }
  }

  /// A file of Tests/Fixtures/statistics.
  static func fixture(_ name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "Fixtures/statistics/" + name))
  }

  /// All cases, in the order of the fixture; none where it cannot be read, which a test counts.
  static let all: [StatisticsCase] =
    (try? JSONDecoder().decode([StatisticsCase].self, from: fixture("cases.json"))) ?? []
}

/// Computes a case; `nil` where the measure is undefined or unknown.
typealias CaseEvaluator = @Sendable (StatisticsCase) async throws -> Double?
