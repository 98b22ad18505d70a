internal import ArgumentParser
internal import FoundationEssentials
internal import Synchronization

/// The command line with the options of a file put in, where the user does not say otherwise.
enum Configuration {
  /// What no file may set: each run has its own, or there would be no end to it.
  private static let neverFromFile: Set<String> = ["config", "help", "h", "version"]

  private static let used = Mutex<ConfigurationFile?>(nil)

  /// The file that this run takes options from.
  static var file: ConfigurationFile? { used.withLock { $0 } }

  /// The arguments with the file's options after the name of the command, so that what the user gives wins.
  static func apply(
    to arguments: [String], reading: (String) throws -> ConfigurationFile = ConfigurationFile.init(path:)
  )
    throws -> [String]
  {
    let (path, command) = Self.command(in: arguments)
    guard !path.isEmpty, let place = place(in: arguments) else { return arguments }
    let file = try reading(place)
    used.withLock { $0 = file }
    let known = CommandOptions(of: command)
    let given = arguments.dropFirst(path.count).prefix { $0 != "--" }
    var added: [String] = []
    for entry in file.entries {
      guard let spellings = known.spellings[entry.name], !neverFromFile.contains(entry.name) else {
        try refuseUnknown(entry, in: file)
        continue
      }
      let isGiven = given.contains { argument in
        spellings.contains { argument == $0 || argument.hasPrefix($0 + "=") }
      }
      if isGiven { continue }
      added += try words(
        of: entry, spelled: spellings.last ?? "", isFlag: known.flags.contains(entry.name), in: file)
    }
    return arguments.prefix(path.count) + added + arguments.dropFirst(path.count)
  }

  /// The file that `--config` names, else the standard one if it is there; `nil` for `--config none`.
  private static func place(in arguments: [String]) -> String? {
    let before = arguments.prefix { $0 != "--" }
    var named: String?
    for (index, argument) in before.enumerated() {
      if argument == "--config", index + 1 < before.count { named = before[index + 1] }
      if argument.hasPrefix("--config=") { named = String(argument.dropFirst("--config=".count)) }
    }
    switch named {
    case "none": return nil
    case let named?: return named
    case nil:
      let path = ConfigurationFile.standardPath
      return FileManager.default.fileExists(atPath: path) ? path : nil
    }
  }

  /// The words that name a command, and the command.
  private static func command(in arguments: [String]) -> (path: [String], command: any ParsableCommand.Type) {
    var path: [String] = []
    var command: any ParsableCommand.Type = Textool.self
    for word in arguments {
      let next = command.configuration.subcommands.first { $0.configuration.commandName == word }
      guard let next else { break }
      path.append(word)
      command = next
    }
    return (path, command)
  }

  private static func words(
    of entry: ConfigurationFile.Entry, spelled spelling: String, isFlag: Bool, in file: ConfigurationFile
  ) throws -> [String] {
    guard isFlag else {
      return spelling.hasPrefix("--") ? ["\(spelling)=\(entry.value)"] : [spelling, entry.value]
    }
    switch entry.value {
    case "true", "yes", "on": return [spelling]
    case "false", "no", "off": return []
    default:
      throw CommandFailure(
        .usage, "\(file.path):\(entry.line): \(entry.name) is true or false, not '\(entry.value)'")
    }
  }

  /// An option of another command is passed over; one of none is a slip.
  private static func refuseUnknown(_ entry: ConfigurationFile.Entry, in file: ConfigurationFile) throws {
    let all = Set(leaves(of: Textool.self).flatMap { CommandOptions(of: $0).spellings.keys })
      .subtracting(neverFromFile)
    guard !all.contains(entry.name) else { return }
    let meant =
      Suggestion.closest(to: entry.name, among: all.sorted()).map { "; did you mean '\($0)'?" } ?? ""
    throw CommandFailure(
      .usage,
      "\(file.path):\(entry.line): no option '\(entry.name)'\(meant) (names are the long options, without --)"
    )
  }

  private static func leaves(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let subcommands = command.configuration.subcommands
    return subcommands.isEmpty ? [command] : subcommands.flatMap(leaves)
  }
}
