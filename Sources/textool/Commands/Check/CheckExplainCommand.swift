internal import ArgumentParser
internal import TextKitLite

/// `textool check explain`: why a text is cut as it is.
struct CheckExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Why a text is cut as it is, and what a word would need to win.",
    usage: """
      textool check explain <text> [<options>]
      textool check explain --file <path> [<options>]
      """,
    discussion: """
      The words that the lexicon, the user's dictionary and the rules offer at each place, what each costs, \
      what the cheapest way through it costs in all, and the way that won. A cost is about -7.7 ln p; the way with the \
      least sum wins with icu and lexicon. model and blend weigh tags instead: each character begins a word (B), is \
      inside one (M), ends it (E) or is a word by itself (S); shown is by how much the whole loses with each. --word \
      says with which frequency in --dictionary a word comes out whole.

      Examples:
        textool check explain 南京市长江大桥
        textool check explain 南京市长江大桥 --segmenter lexicon --word 江大桥
        textool check explain 他在小红书上 --dictionary words.txt --format json
        textool check explain --file notes.txt --format tsv
      """)

  @Argument(help: "The text.")
  var text: String?

  @Option(
    help: ArgumentHelp("A file to explain line by line, or - for standard input.", valueName: "path"),
    completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("A word to come out whole; again for more.", valueName: "word"))
  var word: [String] = []

  @OptionGroup var segmenter: SegmenterArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func validate() throws {
    if (text == nil) == (file == nil) { throw ValidationError("give the text, or a file with --file") }
    if word.contains(where: \.isEmpty) { throw ValidationError("--word needs a word") }
  }

  func run() throws {
    let dictionary = try segmenter.words.dictionary
    let engine = segmenter.engine
    let notes = try output.note(dictionary, isStrict: false)
    let explainer = try SegmentationExplainer(
      engine: engine, model: engine.usesModel ? try segmenter.model.model : nil,
      language: try segmenter.language.code, dictionary: dictionary)
    var sink = try OutputSink(path: output.output)
    var writer = format.format.writer(for: .explanation, style: output.style)
    var problems: [Problem] = []
    if let file {
      let lines = try CheckLines([file], of: try InputArguments.parse([file]), isPresegmented: false)
      while let (line, document) = lines.next() {
        if line.bytes.isEmpty { continue }
        try writer.write(
          LineExplanationOutput(
            explanation: try explainer.explain(line, document: document, words: word), engine: engine),
          to: &sink)
      }
      problems = lines.problems
    } else if let text {
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      where !line.isEmpty {
        let line = Paragraph(number: index + 1, text: String(line))
        try writer.write(
          LineExplanationOutput(
            explanation: try explainer.explain(line, document: "text", words: word), engine: engine),
          to: &sink)
      }
    }
    let status = output.report(problems)
    for problem in notes + problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
    try writer.end(to: &sink)
    try sink.finish()
    if status != .fine { throw CommandFailure(status) }
  }
}
