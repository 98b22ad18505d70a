import Foundation
import TextKitLite

/// Cases of association measures.
enum AssociationCases {
  static let evaluators: [String: CaseEvaluator] = [
    "association": { worked in
      AssociationMeasures.measure(worked.measure)?.value(of: try table(worked.inputs))
    },
    "exact": { worked in
      let table = try table(worked.inputs)
      let test = FisherTest(table)
      return switch worked.measure {
      case "left": exp(test.logLowerTail)
      case "right": exp(test.logUpperTail)
      case "two": exp(FisherTest.logTwoSided(table))
      case "log10_right": AssociationMeasures.measure("fisher")?.value(of: table).map { -$0 }
      default: nil
      }
    },
    "sequence": { worked in
      var options = AnalysisOptions()
      options.collocationSize = 2
      options.stopWords = .none
      options.language = "en"
      let text = worked.inputs["sentences"]?.texts.joined(separator: ". ") ?? ""
      let result = await CorpusAnalysis(options: options).run(
        over: MemoryCorpus([MemoryDocument("cases", text)]))
      let pair = worked.inputs["ngram"]?.texts
      return try result.collocations().rows.first { $0.keys == pair }?.measures[worked.measure]
    },
  ]

  /// The table of a case: four cells, or a frequency signature.
  private static func table(_ inputs: StatisticsCase.Inputs) throws -> ContingencyTable {
    if let cells = inputs["cells"]?.integers, cells.count == 4 {
      return try ContingencyTable(o11: cells[0], o12: cells[1], o21: cells[2], o22: cells[3])
    }
    return try ContingencyTable(
      count: inputs["f"]?.integer ?? -1, first: inputs["f1"]?.integer ?? -1,
      second: inputs["f2"]?.integer ?? -1, total: inputs["N"]?.integer ?? -1)
  }
}
