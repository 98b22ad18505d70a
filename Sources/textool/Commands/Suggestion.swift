internal import ArgumentParser

/// A word of the command line that is none of the known ones, and the one that was probably meant.
enum Suggestion {
  /// Throws a usage error where a word stands in a command's place and names none; the argument parser would suggest
  /// nothing.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = Textool.self
    var path = "textool"
    for word in arguments {
      let subcommands = command.configuration.subcommands
      guard !subcommands.isEmpty, !word.hasPrefix("-"), word != "help" else { return }
      guard let next = subcommands.first(where: { $0.configuration.commandName == word }) else {
        let known = subcommands.map { $0.configuration.commandName ?? "" } + ["help"]
        let meant = closest(to: word, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw CommandFailure(.usage, "no command '\(word)'\(meant) (see \(path) --help)")
      }
      command = next
      path += " \(word)"
    }
  }

  /// The known word that the fewest slips of a finger away make `word`, if they are few.
  static func closest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased().utf8.prefix(40))
    let best = known.map { (word: $0, slips: slips(from: typed, to: Array($0.utf8))) }
      .min { $0.slips < $1.slips }
    guard let best, best.slips <= max(1, best.word.utf8.count / 3) else { return nil }
    return best.word
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment distance).
  private static func slips(from typed: [UInt8], to known: [UInt8]) -> Int {
    var rows = [Array(0...known.count)]
    for (row, letter) in typed.enumerated() {
      var costs = [row + 1]
      for (column, other) in known.enumerated() {
        let substitution = rows[row][column] + (letter == other ? 0 : 1)
        var cost = min(substitution, rows[row][column + 1] + 1, costs[column] + 1)
        if row > 0, column > 0, letter == known[column - 1], typed[row - 1] == other {
          cost = min(cost, rows[row - 1][column - 1] + 1)
        }
        costs.append(cost)
      }
      rows.append(costs)
    }
    return rows[typed.count][known.count]
  }
}
