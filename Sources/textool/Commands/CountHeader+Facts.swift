internal import TextKitLite

extension CountHeader {
  /// The header with the totals of a result.
  func with(_ result: CountResult) -> CountHeader {
    CountHeader(facts: facts, sizes: sizes, totals: result.totals, ngrams: result.ngrams)
  }

  /// What lists of counts must have in common: the format, the versions, and the options that bear on counts.
  static func facts(options: AnalysisOptions, input: InputArguments) -> [Fact] {
    let record = RunRecord(options: options)
    var values = record.options
    // Sizes have a line of their own, and no list is cut. Both engines cut alike.
    for name in ["dispersion", "longest", "method", "n", "top", "weight"] { values[name] = nil }
    if case .list(let words) = options.stopWords { values["stopwords"] = digest(words) }
    values["stopwords_add"] = digest(options.addedStopWords)
    values["stopwords_remove"] = digest(options.removedStopWords)
    // Where a dictionary lies does not matter, and what is in it does.
    if let dictionary = options.dictionary {
      values["dictionary"] = dictionary.sources.map { "sha256:\($0.sha256)" }.joined(separator: ",")
    }
    values["boilerplate"] = (input.boilerplate ?? .trim).rawValue
    let versions = [
      Fact("textool", record.textool), Fact("icu", record.icu), Fact("unicode", record.unicode),
      Fact("cldr", record.cldr),
    ]
    let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return [format] + versions
      + names.map { Fact("option", "\($0)\t\(DelimitedDialect.tsv.field(values[$0] ?? ""))") }
  }

  /// A list of words by their number and a hash (FNV-1a), so that other lists of as many words differ.
  private static func digest(_ words: [String]) -> String {
    guard !words.isEmpty else { return "none" }
    let distinct = Set(words.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for word in distinct {
      for byte in word + [0x0A] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return "\(Quantity.text(distinct.count, "word")) \(String(hash, radix: 16))"
  }
}
