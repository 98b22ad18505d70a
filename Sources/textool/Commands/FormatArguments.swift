internal import ArgumentParser

/// The format of results.
struct FormatArguments: ParsableArguments {
  @Option(help: "Format of the output.")
  var format: OutputFormat = .table
}
