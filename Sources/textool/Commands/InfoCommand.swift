internal import ArgumentParser
internal import TextKitLite

/// `textool info`: what this tool is made of and can do.
struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Versions of textool, ICU, Unicode and CLDR; engines, formats, languages.",
    discussion: """
      Results depend on the version of ICU: its dictionaries decide where Chinese or Thai is cut.

      Examples:
        textool info
        textool info --format json
        textool info --dictionary words.txt
      """)

  @OptionGroup(title: "Words") var words: DictionaryArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    let dictionary = try words.dictionary
    _ = try output.note(dictionary, isStrict: false)
    var sink = try OutputSink(path: output.output)
    var writer = format.format.writer(for: .info, style: output.style)
    try writer.write(InfoOutput(dictionaries: dictionary?.sources ?? []), to: &sink)
    try writer.end(to: &sink)
    try sink.finish()
  }
}
