internal import ArgumentParser
internal import TextKitLite

/// `textool segment`: words, sentences, graphemes or lines.
struct SegmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Words, sentences, graphemes or lines.",
    discussion: """
      Cuts documents where Unicode's rules and the dictionaries of ICU say. spaces gives one line for each \
      line of the input, its pieces parted by one space; lines a piece a line; jsonl, csv, tsv and table \
      also the key, class, script and the byte offsets in the source.

      Examples:
        textool segment novel.txt
        textool segment --unit sentence novel.txt
        textool segment --language zh --dictionary words.txt novel.txt
        textool segment --format jsonl corpus/ -o tokens.jsonl
        textool segment --format jsonl --stem --fold auto,+diacritics corpus/
        echo 北京欢迎你 | textool segment --language zh
      """)

  @Option(help: "What to cut into.")
  var unit: UnitName = .word

  @Option(help: "spaces for words and graphemes unless given, lines for sentences and lines.")
  var format: SegmentFormat?

  @OptionGroup var jobs: JobArguments

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Language and tokens") var language: LanguageArguments
  @OptionGroup(title: "Language and tokens") var tokens: TokenArguments
  @OptionGroup(title: "Language and tokens") var folds: FoldArguments
  @OptionGroup(title: "Language and tokens") var stems: StemArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() async throws {
    var options = AnalysisOptions()
    options.language = try language.code
    try tokens.apply(to: &options)
    folds.apply(to: &options)
    stems.apply(to: &options)
    options.stopWords = .none
    options.jobs = jobs.count
    _ = try output.note(options.dictionary, isStrict: input.strict)
    let format = format ?? .standard(for: unit.unit)
    let segmentation = CorpusSegmentation(
      unit: unit.unit, options: options, mapsOffsets: format.givesOffsets)
    try await DocumentLoop(input: input, output: output, isPresegmented: tokens.presegmented)
      .run(segmentation, writer: format.writer(style: output.style))
  }
}

/// The units by name.
enum UnitName: String, CaseIterable, ExpressibleByArgument {
  case word, sentence, grapheme, line

  var unit: TextUnit {
    switch self {
    case .word: .word
    case .sentence: .sentence
    case .grapheme: .grapheme
    case .line: .line
    }
  }
}

extension SegmentFormat: ExpressibleByArgument {}
