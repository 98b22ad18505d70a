internal import ArgumentParser
internal import TextKitLite

/// Where output goes, and how it looks.
struct OutputArguments: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("File to write, old or new but never half; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "Bold and dim text in tables.")
  var color: ColorPolicy = .auto

  @Flag(help: "No progress and no messages on single inputs; the exit status still tells.")
  var quiet = false

  @Flag(help: "Put ' before cells of csv and tsv that a spreadsheet would run as a formula.")
  var csvSafe = false

  // Read by Configuration before the arguments are parsed; declared here so that help and completions know it.
  @Option(
    help: ArgumentHelp(
      "YAML file of options, a line each such as top: 50; none for no file. (default: textool.yaml, if it is here)",
      valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
  var config: String?

  /// How the output looks, given where it goes.
  var style: OutputStyle {
    let goesToTerminal = (output == nil || output == "-") && Terminal.outputIsTerminal
    return OutputStyle(
      width: goesToTerminal ? Terminal.outputWidth ?? 80 : 80,
      emphasis: Emphasis(
        isOn: color.allowsEmphasis(isTerminal: goesToTerminal, environment: environmentVariable)),
      guardsFormulas: csvSafe)
  }

  /// Says what the user should know, a line each.
  func say(_ problems: [Problem]) {
    if quiet { return }
    for problem in problems { StandardError.say(ProblemText.of(problem)) }
  }

  /// Says what could not be read, a line each, and the exit status of a run with these problems.
  func report(_ problems: [Problem]) -> ExitStatus {
    say(problems)
    return problems.isEmpty ? .fine : .someInputFailed
  }
}

extension ColorPolicy: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
