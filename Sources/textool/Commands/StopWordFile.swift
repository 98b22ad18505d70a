internal import FoundationEssentials
internal import TextKitLite

/// What `--stopwords` names: the lists of this tool, none, or a file of the user's.
enum StopWordFile {
  /// A file has a word a line; blank lines and lines that start with # are passed over.
  static func policy(_ argument: String) throws -> StopWordPolicy {
    switch argument {
    case "auto": return .auto
    case "none": return .none
    default:
      guard let data = try? Data(contentsOf: URL(filePath: argument)) else {
        throw CommandFailure(.noInput, "\(argument): cannot read this list of stop words")
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw CommandFailure(.dataRefused, "\(argument): not valid UTF-8; convert this list of stop words")
      }
      let words = text.split(whereSeparator: \.isNewline).map { $0.trimmed }
      return .list(words.filter { !$0.isEmpty && !$0.hasPrefix("#") })
    }
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
