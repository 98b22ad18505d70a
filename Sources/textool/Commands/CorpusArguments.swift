internal import ArgumentParser
internal import TextKitLite

/// What is read and counted, and how: what all commands share that count the words of documents.
struct CorpusArguments: ParsableArguments {
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Language and tokens") var language: LanguageArguments
  @OptionGroup(title: "Language and tokens") var tokens: TokenArguments
  @OptionGroup(title: "Counting") var folds: FoldArguments
  @OptionGroup(title: "Counting") var stems: StemArguments
  @OptionGroup(title: "Counting") var count: CountArguments

  /// The library's options, for these sizes of n-grams and what a command does with stop words by itself.
  func options(ngramSizes: [Int], stopWords: StopWordPolicy) throws -> AnalysisOptions {
    var options = try AnalysisOptions(
      language: language, tokens: tokens, folds: folds, stems: stems, candidates: count.candidates,
      ngramSizes: ngramSizes, stopWords: stopWords)
    options.top = count.limit()
    options.isStrict = input.strict
    return options
  }

  /// The documents of some paths, once it is clear that there are any.
  func source(_ paths: [String]) throws -> FileCorpus {
    try input.source(paths, isPresegmented: tokens.presegmented)
  }

  /// Analyses documents; with --strict the first problem is thrown.
  func analyse(_ source: some FileBackedCorpus, options: AnalysisOptions, isQuiet: Bool) async throws
    -> CorpusResult
  {
    let progress = ProgressLine.ifWanted(isQuiet: isQuiet, over: source)
    let result = await CorpusAnalysis(options: options).run(over: source) { progress?.update($0) }
    progress?.end()
    if input.strict, let first = result.problems.first { throw first }
    return result
  }
}
