internal import ArgumentParser
internal import TextKitLite

/// `textool merge`: the sum of counts of parts of a corpus.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "The sum of counts that textool count made.",
    discussion: """
      The sum of the counts of parts is the same file, to the byte, as the count of the whole, however the corpus \
      was cut, as long as each document is in one part. Parts that were counted with other options, or \
      another ICU, are refused (exit 65), and so is a part that is not whole.

      Examples:
        textool merge part-*.tsv -o corpus.tsv
        textool merge january.tsv.gz february.tsv.gz | textool keywords --input counts
      """)

  @Argument(
    help: ArgumentHelp(
      "Files that textool count or merge wrote; gzip and zstd are seen through.", valueName: "part"),
    completion: .file())
  var parts: [String] = []

  @OptionGroup(title: "Output") var temporary: TemporaryArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    let paths = try InputPaths.checked(parts).map(InputPath.init(argument:))
    let files = try CountFiles(paths, storage: temporary.storage)
    var sink = try OutputSink(path: output.output)
    try sink.write(files.header.text)
    try files.forEachBlock { try sink.write(block: $0) }
    try sink.finish()
  }
}
