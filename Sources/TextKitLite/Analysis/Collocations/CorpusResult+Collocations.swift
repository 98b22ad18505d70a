extension CorpusResult {
  /// The words that the run found together, of the size and kind that its options say.
  ///
  /// For words in sequence N is the number of sequences of that length and f1, f2 … how often each word stood
  /// in its place in one. For windows N is the number of running words, f1 how many of them stand in windows of
  /// the node, f2 how many are the collocate (``Cooccurrence/window(left:right:)``).
  ///
  /// O(n-grams) for pairs; for n words 2ⁿ times that.
  public func collocations(_ options: CollocationOptions = CollocationOptions()) throws -> CollocationList {
    let size = self.options.collocationSize ?? 2
    guard size >= 2, size - 2 < ngrams.tables.count else {
      return CollocationList([], options: options) { _, _ in
        false
      } words: { _ in
        ([], [], nil)
      }
    }
    let groups = corpusGroups()
    return try CountedSequences(
      ngrams: ngrams, keys: vocabulary.keys, stopWords: options.hidesStopWords ? stopWordKeys : [],
      nodes: try options.node.map { try keys(of: $0) }
    ).list(of: size, options: options) { key in
      group(of: key, in: groups)?.commonestSurface(in: vocabulary) ?? vocabulary.keys.string(of: key)
    }
  }

  /// Keys that a stop list holds, by id.
  private var stopWordKeys: [Bool] {
    var keys = [Bool](repeating: false, count: vocabulary.keys.count)
    for entry in vocabulary.entries where entry.traits.contains(.stopWord) { keys[Int(entry.key)] = true }
    return keys
  }

  /// The keys that a word is counted under, as the text was read in each language of the run.
  func keys(of word: String) throws(TextError) -> Set<UInt32> {
    let bytes = Array(word.utf8)
    var keys: Set<UInt32> = []
    for language in spokenLanguages {
      let need = LanguageTools.Need(language: language, style: options.tokenRules.style)
      let tools = try LanguageTools(need, options: options, registry: LanguageRegistry())
      for token in try tools.tokenizer.tokens(in: bytes) where token.range == bytes.indices {
        let reading = try tools.profile.read(bytes.span, as: token.tokenClass, script: token.script)
        if let id = vocabulary.keys.find(reading.key.span) { keys.insert(id) }
      }
    }
    return keys
  }
}
