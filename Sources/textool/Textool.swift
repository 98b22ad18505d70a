internal import ArgumentParser
internal import Glibc

/// The command line of TextKitLite.
@main
struct Textool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "textool",
    abstract: "Keywords, n-grams and segmentation of texts in Chinese, Arabic, French, English and more.",
    discussion: """
      Data goes to standard output, talk to standard error. Exit status: 0 fine; 1 some input failed, the \
      rest was done; 64 usage; 65 data refused by --strict; 66 no input; 70 internal error; 74 output failed.
      """,
    version: ToolVersion.current,
    subcommands: [
      ReportCommand.self, KeywordsCommand.self, NGramsCommand.self, CollocationsCommand.self,
      CompareCommand.self, CountCommand.self, MergeCommand.self, SegmentCommand.self, ConcordanceCommand.self,
      ExportCommand.self, NormalizeCommand.self, BidiCommand.self, CheckCommand.self, TrainCommand.self,
      InfoCommand.self,
    ])

  /// Starts the work on another thread; this one waits for signals.
  static func main() {
    Terminal.reserveStandardStreams()
    Interruption.block()
    Task.detached {
      Glibc.exit(await Invocation.run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }
    Interruption.wait()
  }
}
