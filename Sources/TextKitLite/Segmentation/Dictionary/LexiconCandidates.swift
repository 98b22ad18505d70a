/// Finds the words of ICU's dictionary that may hold an entry of a user's.
struct LexiconCandidates {
  private var symbols: LookupSymbols
  /// By scalar of the BMP whether entries have it: 0 unknown, 1 no, 2 yes.
  private var isUsed = [UInt8](repeating: 0, count: 0x10000)
  /// The shortest entry, in symbols.
  private let shortest: Int

  init(dictionary: UserDictionary) throws(TextError) {
    symbols = try LookupSymbols(dictionary: dictionary)
    shortest = Int(dictionary.lengths.min() ?? 0)
  }

  /// Words with as many scalars of entries in a row as the shortest entry has.
  mutating func words(of trie: WordTrie) throws(TextError) -> [String] {
    var used = isUsed
    var table = symbols
    var failure: TextError?
    var words: [String] = []
    trie.forEachWord { word, _ in
      guard word.count > 1, word.count > shortest || shortest == 1, failure == nil else { return }
      var row = 0
      for unit in word {
        if used[Int(unit)] == 0 {
          do throws(TextError) {
            used[Int(unit)] = try table.code(of: UInt32(unit)) == 0 ? 1 : 2
          } catch {
            failure = error
          }
        }
        row = used[Int(unit)] == 2 ? row + 1 : 0
        if row == shortest {
          words.append(String(decoding: word, as: UTF16.self))
          return
        }
      }
    }
    (isUsed, symbols) = (used, table)
    if let failure { throw failure }
    return words
  }
}
