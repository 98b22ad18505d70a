internal import ArgumentParser
internal import TextKitLite

/// `textool export`: the corpus as other tools read it.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "The same counts, or the text itself, as other tools read them.",
    discussion: """
      sqlite: documents, terms, counts, n-grams in a database. csv, tsv, jsonl: a row a document and term. \
      matrixmarket, lda-c, svmlight: folders with a sparse matrix, vocab.txt and documents.tsv. bulk: lines for \
      Elasticsearch and OpenSearch. srilm: counts of n-grams. All of these, and mallet, have the terms that --keep and \
      --stopwords leave, by their keys. conllu and vrt have all tokens, sentence by sentence; kenlm the keys of all \
      tokens, a sentence a line (--fold none: as written).

      How it was made, with a hash of the input, is in run.json in the folder, DEST.run.json beside the file, \
      and the table run of a database.

      Examples:
        textool export corpus/ --to sqlite -o corpus.db
        textool export corpus/ --to tsv --stopwords auto -o terms.tsv
        textool export corpus/ --to matrixmarket -o matrix/
        textool export corpus/ --to matrixmarket --weight tf_idf --normalized -o matrix/
        textool export corpus/ --to srilm -n 1-3 -o counts.txt
        textool export corpus/ --to kenlm --fold none -o sentences.txt
        textool export articles.jsonl --text-field body --to vrt -o articles.vrt
      """)

  @Option(
    help: ArgumentHelp(
      "Format: \(ExportFormat.all.map(\.name).joined(separator: ", ")).", valueName: "format"),
    completion: .list(ExportFormat.all.map(\.name)))
  var to: ExportFormat

  @Option(
    name: .customShort("n"),
    help: ArgumentHelp("Sizes of n-grams for sqlite and srilm: 1, 1-3 or 1,3.", valueName: "sizes"))
  var sizes = NGramSizes([1, 2, 3])

  @OptionGroup(title: "Matrices") var weights: WeightArguments
  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Language and tokens") var language: LanguageArguments
  @OptionGroup(title: "Language and tokens") var tokens: TokenArguments
  @OptionGroup(title: "Counting") var folds: FoldArguments
  @OptionGroup(title: "Counting") var stems: StemArguments
  @OptionGroup(title: "Counting") var candidates: CandidateArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    guard let path = output.output, path != "-", !path.isEmpty else {
      throw ValidationError("export needs -o with the name of a file or folder to make")
    }
    let isWeighted = weights.weight != nil
    if weights.normalized, !isWeighted { throw ValidationError("--normalized needs --weight: name one") }
    let names = ExportFormat.all.filter(\.takesWeights).map(\.name)
    if isWeighted, !to.takesWeights {
      throw ValidationError("--weight is for --to \(names.joined(separator: " and "))")
    }
  }

  func run() async throws {
    var options = try AnalysisOptions(
      language: language, tokens: tokens, folds: folds, stems: stems, candidates: candidates,
      ngramSizes: sizes.sizes, stopWords: .none)
    options.isStrict = input.strict
    options.weighting = try weights.weighting()
    _ = try output.note(options.dictionary, isStrict: input.strict)
    var input = input
    // Documents are numbered as they come: the order of PATHs must not matter.
    input.paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let digest = InputDigest()
    let source = try input.source(isPresegmented: tokens.presegmented, digest: digest)
    let destination = output.output ?? ""
    let place = try ExportPlace(destination, shape: to.shape)
    let corpus = ExportCorpus(
      source, digest: digest, options: options, boilerplate: input.boilerplate ?? .trim, output: output)
    do {
      try await to.exporter.export(corpus, to: place)
      try place.finish(record: to.carriesRecord ? nil : corpus.record(format: to.name))
    } catch OutputError.failed(_, let reason) {
      // Not by the hidden name that it was written under.
      throw OutputError.failed(target: destination, reason: reason)
    }
    if !corpus.problems.isEmpty { throw CommandFailure(.someInputFailed) }
  }
}

extension ExportFormat: ExpressibleByArgument {
  init?(argument: String) {
    guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = format
  }

  static var allValueStrings: [String] { all.map(\.name) }

  var defaultValueDescription: String { name }
}
