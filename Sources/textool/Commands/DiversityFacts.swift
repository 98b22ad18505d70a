internal import TextKitLite

/// What people read of the diversity of a vocabulary: the measures that are quoted most.
enum DiversityFacts {
  private static let shown: [(id: String, name: String, decimals: Int)] = [
    ("ttr", "TTR", 3), ("mattr", "MATTR", 3), ("mtld", "MTLD", 1), ("hdd", "HD-D", 1),
    ("yule_k", "Yule’s K", 1),
    ("hapax", "hapax legomena", 0),
  ]

  /// Those that are defined, and the mean lengths.
  static func of(_ report: DiversityReport) -> [String] {
    let measures = shown.compactMap { entry in
      report.values[entry.id].map { "\(entry.name) \(FixedPoint.text($0, decimals: entry.decimals))" }
    }
    let lengths = [
      report.wordLength.mean.map { "words of \(FixedPoint.text($0, decimals: 1)) letters" },
      report.sentenceLength.mean.map { "sentences of \(FixedPoint.text($0, decimals: 1)) words" },
    ]
    return measures + lengths.compactMap(\.self)
  }
}
