/// The words of a user: laid over the engine's, so that they win where their user expects it.
///
/// ```swift
/// let dictionary = try UserDictionary([DictionaryEntry("小红书"), DictionaryEntry("C++", directive: .force)])
/// let tokenizer = try Tokenizer(language: "zh", dictionary: dictionary)
/// try tokenizer.tokens(in: "在小红书上学C++")  // 在 小红书 上 学 C++
/// ```
///
/// A word starts and ends where the engine cuts, anywhere in Han, kana, Thai and the like, and where the language cuts at
/// an apostrophe; never inside another word of letters or digits (5G is not found in 15G). Words may hold letters of any
/// script, digits, signs and single spaces. Of entries for the same word the last one counts. One value serves all
/// threads. Building it is linear in the words, finding them linear in the text.
public struct UserDictionary: Sendable {
  /// How a word of the text is compared with the entries.
  public enum Matching: String, Sendable, Hashable, CaseIterable {
    /// Scalar by scalar.
    case exact
    /// After NFKC and ICU's Traditional-Simplified, so that an entry in simplified characters is found in traditional
    /// text too, and in full width.
    case folded
    /// As folded, and without regard to case (NFKC_Casefold).
    case caseless
  }

  /// The entries that count, in their order.
  public let entries: [DictionaryEntry]
  /// How words are compared.
  public let matching: Matching
  /// Entries that were said twice, or in two ways; and what the files could be misread in.
  public let findings: [DictionaryFinding]
  /// The files that the entries come from, with the number of entries and the digest of each.
  public let sources: [Source]

  /// A file of entries.
  public struct Source: Sendable, Hashable, Encodable {
    /// Its name, as a rule the path.
    public var name: String
    /// Entries in it.
    public var entries: Int
    /// SHA-256 of its bytes, in hexadecimal digits.
    public var sha256: String
  }

  let automaton: WordAutomaton
  /// The symbol of each scalar of the entries as they are compared.
  let symbols: [UInt32: Int32]
  /// By entry: its length in symbols, and after how many it is cut.
  let lengths: [Int32]
  let cuts: [[Int32]]

  /// A dictionary of entries; an error where one is empty.
  public init(_ entries: [DictionaryEntry], matching: Matching = .folded) throws(TextError) {
    try self.init(entries, matching: matching, findings: [], sources: [])
  }

  /// A dictionary of files, the later ones over the earlier; lines that cannot be read are left out.
  public init(_ files: [DictionaryFile], matching: Matching = .folded) throws(TextError) {
    try self.init(
      files.flatMap(\.entries), matching: matching,
      findings: files.flatMap { $0.findings.filter { $0.kind != .malformed } },
      sources: files.map { Source(name: $0.name, entries: $0.entries.count, sha256: $0.digest) })
  }

  private init(
    _ all: [DictionaryEntry], matching: Matching, findings: [DictionaryFinding], sources: [Source]
  ) throws(TextError) {
    self.matching = matching
    self.sources = sources
    let fold = LookupFold(matching: matching)
    var symbols: [UInt32: Int32] = [:]
    var words: [[Int32]] = []
    var cuts: [[Int32]] = []
    for entry in all {
      var word: [Int32] = []
      var ends: [Int32] = []
      for piece in entry.pieces {
        for scalar in try fold.scalars(of: Array(piece.utf8).span) {
          let next = Int32(symbols.count + 1)
          word.append(symbols[scalar, default: next])
          if symbols[scalar] == nil { symbols[scalar] = next }
        }
        ends.append(Int32(word.count))
      }
      guard !word.isEmpty else {
        throw TextError(
          operation: "use an entry of a dictionary", reason: "it is empty",
          remedy: "take “\(entry.text)” out of it")
      }
      words.append(word)
      cuts.append(entry.directive == .split ? ends.dropLast() : [])
    }
    let chosen = EntryChoice(all, words: words)
    entries = chosen.kept.map { all[$0] }
    self.findings = (findings + chosen.findings).sorted {
      $0.source != $1.source
        ? $0.source.utf8.lexicographicallyPrecedes($1.source.utf8) : $0.line < $1.line
    }
    lengths = chosen.kept.map { Int32(words[$0].count) }
    self.cuts = chosen.kept.map { cuts[$0] }
    self.symbols = symbols
    automaton = WordAutomaton(words: chosen.kept.map { words[$0] }, symbolCount: symbols.count)
  }
}
