internal import FoundationEssentials
internal import TextKitLite

/// Lists of stop words as the command line names them.
enum StopWordFile {
  /// What `--stopwords` names: the lists of this tool, none, or a file of the user's.
  static func policy(_ argument: String) throws -> StopWordPolicy {
    switch argument {
    case "auto": .auto
    case "none": .none
    default: .list(try words(inFile: argument))
    }
  }

  /// What `--stopwords-add` and `--stopwords-remove` name: words separated by commas, or a file after an @.
  static func words(_ argument: String) throws -> [String] {
    if argument.hasPrefix("@") { return try words(inFile: String(argument.dropFirst())) }
    return argument.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// A file has a word a line; blank lines and lines that start with # are passed over.
  private static func words(inFile path: String) throws -> [String] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw CommandFailure(.noInput, "\(path): cannot read this list of stop words")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.dataRefused, "\(path): not valid UTF-8; convert this list of stop words")
    }
    let words = text.split(whereSeparator: \.isNewline).map { $0.trimmed }
    return words.filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
