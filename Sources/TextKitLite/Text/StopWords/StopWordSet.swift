/// The stop words of a language, folded as its text is.
struct StopWordSet {
  private var words = ByteInterner()

  /// A set of words, each folded by `folder`.
  init(_ list: some Sequence<String>, folder: inout KeyFolder) throws(TextError) {
    var key: [UInt8] = []
    for word in list {
      try folder.fold(Array(word.utf8).span, into: &key)
      if !key.isEmpty { _ = words.intern(key.span, from: 0, to: key.count) }
    }
  }

  var count: Int { words.count }

  func contains(_ key: Span<UInt8>) -> Bool { words.find(key) != nil }
}

/// Which stop words a run takes out.
public enum StopWordPolicy: Sendable, Hashable {
  /// Those of each document's language.
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
      var tag = Substring(language)
      while !tag.isEmpty {
        if let list = StopWordLists.words(for: String(tag)) {
          return list.description.split(whereSeparator: \.isWhitespace).map(String.init)
        }
        tag = tag.lastIndex(of: "-").map { tag[..<$0] } ?? ""
      }
      return []
    }
  }
}
