internal import FoundationEssentials
internal import TextKitLite

/// The files of `--dictionary`.
enum DictionaryFiles {
  /// How many lines of a file that cannot be read are said, and how many notes on others.
  private static let shown = 20

  /// The dictionary of some files, the later ones over the earlier; `nil` where there are none.
  static func dictionary(_ paths: [String], matching: UserDictionary.Matching) throws -> UserDictionary? {
    if paths.isEmpty { return nil }
    let files = try paths.map(file)
    let errors = files.flatMap(\.errors)
    guard errors.isEmpty else {
      for error in errors.prefix(shown) { StandardError.say(ProblemText.of(error.problem)) }
      let more = errors.count > shown ? "\(errors.count - shown) more; " : ""
      throw CommandFailure(.dataRefused, "\(more)textool check lint lists what is wrong with a dictionary")
    }
    return try UserDictionary(files, matching: matching)
  }

  /// One file, read but not judged.
  static func file(_ path: String) throws -> DictionaryFile {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw CommandFailure(.noInput, "\(path): cannot read this dictionary")
    }
    return DictionaryFile([UInt8](data), name: path)
  }
}

extension DictionaryFinding {
  /// The finding as a problem of the input.
  var problem: Problem {
    Problem(
      path: source, line: line, message: entry.isEmpty ? message : "\(entry): \(message)",
      documentWasDropped: false)
  }
}

extension UserDictionary {
  /// What the user of a dictionary should know before it is used, a few of each file.
  var problems: [Problem] {
    var counts: [String: Int] = [:]
    return findings.compactMap { finding in
      counts[finding.source, default: 0] += 1
      let count = counts[finding.source, default: 0]
      if count <= 10 { return finding.problem }
      guard count == 11 else { return nil }
      return Problem(
        path: finding.source, line: finding.line,
        message: "and more such lines; textool check lint \(finding.source) lists them all",
        documentWasDropped: false)
    }
  }

  /// The files as a run is recorded.
  var record: String {
    sources.map { "\($0.name) sha256:\($0.sha256)" }.joined(separator: ", ")
  }
}
