/// Which stop words a run takes out.
public enum StopWordPolicy: Sendable, Hashable {
  /// Those of each document's language; of words in Latin letters in a text of another script, the English.
  case auto
  /// None.
  case none
  /// These, in every language.
  case list([String])

  /// The words for documents of a language, by BCP 47 code; the list of the bare language where there is
  /// none for its script or region.
  func words(for language: String) -> [String] {
    switch self {
    case .none: return []
    case .list(let words): return words
    case .auto:
      guard let code = Self.listCode(for: language), let list = StopWordLists.words(for: code) else {
        return []
      }
      return list.description.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }

  /// The code of the list that ``auto`` takes for a language; `nil` where there is none.
  static func listCode(for language: String) -> String? {
    var tag = Substring(language)
    while !tag.isEmpty {
      if StopWordLists.words(for: String(tag)) != nil { return String(tag) }
      tag = tag.lastIndex(of: "-").map { tag[..<$0] } ?? ""
    }
    return nil
  }
}
