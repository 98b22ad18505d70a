internal import ArgumentParser
internal import TextKitLite

/// The user's own words: shared by all commands that cut text into words.
struct DictionaryArguments: ParsableArguments {
  @Option(
    name: .customLong("dictionary"),
    help: ArgumentHelp(
      "Words of your own: word [frequency] [tag], or force, never, A|B; a line each; again for more files.",
      valueName: "file"), completion: .file())
  var files: [String] = []

  @Option(
    name: .customLong("dictionary-match"),
    help: "Own words match: exact; folded: full width, traditional characters too; caseless: any case too.")
  var matching: UserDictionary.Matching = .folded

  /// The dictionary of the files; `nil` where there are none.
  var dictionary: UserDictionary? {
    get throws { try DictionaryFiles.dictionary(files, matching: matching) }
  }
}

extension OutputArguments {
  /// Says what the user of a dictionary should know, and gives it for the list of problems. It fails no run, but a
  /// strict one ends.
  func note(_ dictionary: UserDictionary?, isStrict: Bool) throws -> [Problem] {
    let notes = dictionary?.problems ?? []
    if isStrict, let first = notes.first { throw first }
    say(notes)
    return notes
  }
}
