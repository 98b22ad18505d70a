internal import ArgumentParser

/// The options of a command, as its own help lists them.
struct CommandOptions {
  /// All spellings of an option by each of its names, without dashes: `output` has `--output` and `-o`.
  private(set) var spellings: [String: [String]] = [:]
  /// Names of options that take no value.
  private(set) var flags: Set<String> = []

  /// Those of a command.
  init(of command: any ParsableCommand.Type) {
    for line in Textool.helpMessage(for: command, columns: 200).split(separator: "\n") {
      // An option's line is "  -o, --output <file>   What it is".
      guard line.hasPrefix("  -") else { continue }
      var names: [String] = []
      var takesValue = false
      for word in line.dropFirst(2).split(separator: " ", omittingEmptySubsequences: false) {
        guard word.hasPrefix("-") || word.hasPrefix("<") else { break }
        if word.hasPrefix("<") { takesValue = true } else { names.append(String(word.filter { $0 != "," })) }
      }
      for name in names {
        let bare = String(name.drop { $0 == "-" })
        spellings[bare] = names
        if !takesValue { flags.insert(bare) }
      }
    }
  }
}
