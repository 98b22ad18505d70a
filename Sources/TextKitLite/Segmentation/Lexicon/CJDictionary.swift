/// ICU's dictionary of Chinese and Japanese words as the lattice needs it. Loaded when the first run of either is met,
/// in about 3 ms, and compared with ICU before it is used.
struct CJDictionary: Sendable {
  /// The process's dictionary; an error that says why there is none, and ICU cuts Chinese and Japanese itself.
  ///
  /// A test may put another in its place.
  @TaskLocal static var shared = Result { () throws(TextError) in
    let dictionary = try CJDictionary()
    try LexiconProof.check(dictionary)
    return dictionary
  }

  let trie: WordTrie
  /// `DictionaryData.isIncluded` and `isNormalized`, by scalar of the BMP.
  let classes: [UInt8]

  init() throws(TextError) {
    let data = try DictionaryData()
    try self.init(units: data.units, classes: data.classes)
  }

  /// A dictionary of words in a serialized trie, with the classes of scalars.
  init(units: [UInt16], classes: [UInt8]) throws(TextError) {
    trie = try WordTrie(units: units)
    self.classes = classes
  }
}
