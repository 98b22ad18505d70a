/// ICU's dictionary of Chinese and Japanese words as the lattice needs it. Loaded when the first run of either is met,
/// in about 3 ms, and compared with ICU before it is used.
struct CJDictionary: Sendable {
  /// The process's dictionary; an error that says why there is none, and ICU cuts Chinese and Japanese itself.
  static let shared = Result { () throws(TextError) in
    let dictionary = try CJDictionary()
    try LexiconProof.check(dictionary)
    return dictionary
  }

  let trie: WordTrie
  /// `DictionaryData.isIncluded` and `isNormalized`, by scalar of the BMP.
  let classes: [UInt8]

  private init() throws(TextError) {
    let data = try DictionaryData()
    trie = try WordTrie(units: data.units)
    classes = data.classes
  }
}
