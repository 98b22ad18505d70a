import Foundation
import TextKitLite

/// Cases of measures of lexical diversity.
enum DiversityCases {
  static let evaluators: [String: CaseEvaluator] = [
    "diversity": { worked in
      let id = names[worked.measure] ?? worked.measure
      if worked.id.hasPrefix("popescu.") {
        return Diversity.spectrumMeasures.first { $0.id == id }?.value(of: popescu)
      }
      let sequence = worked.id.hasPrefix("toy.") ? TypeSequence(fiveTypes) : TypeSequence(try types())
      return Diversity.measures.first { $0.id == id }?.value(of: sequence)
    }
  ]

  /// The names that the sources use.
  private static let names = [
    "TTR": "ttr", "MSTTR": "msttr", "MATTR": "mattr", "HerdanC": "herdan_c", "Guiraud": "guiraud_r",
    "CTTR": "cttr",
    "Uber": "uber_u", "Summer": "summer_s", "YuleK": "yule_k", "yuleK": "yule_k", "Maas_a": "maas_a",
    "HDD": "hdd",
    "MTLD_mean_of_two": "mtld", "MTLD_MA": "mtld_ma", "hdd_attr": "hdd_ttr", "rr": "repeat_rate",
  ]

  /// `This is a sentence .` twenty times.
  static let fiveTypes = (0..<20).flatMap { _ in ["this", "is", "a", "sentence", "."] }

  /// 225 tokens by their frequencies: Popescu et al. 2009, p. 164.
  static let popescu = FrequencySpectrum(
    counts: [11, 9, 9, 7, 6, 6, 5, 5] + [Int](repeating: 4, count: 7) + [Int](repeating: 3, count: 6)
      + [Int](repeating: 2, count: 18) + [Int](repeating: 1, count: 85))

  /// The tokens of koRpus's sample text, each as the number of its type: measures ask for no more.
  static func types() throws -> [Int] {
    String(decoding: try StatisticsCase.fixture("types_556.txt"), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }
}
