extension CorpusResult {
  /// Why a word is, or is not, among the keywords: O(vocabulary), and O(terms) for each document that holds it.
  ///
  /// The word is folded, held against the stop lists and stemmed as the text was, in every language of the run.
  public func explain(_ word: String) throws(TextError) -> WordExplanation {
    let bytes = Array(word.utf8)
    var reasons: [String] = []
    var keys: Set<UInt32> = []
    var key: String?
    for language in spokenLanguages {
      let need = LanguageTools.Need(language: language, style: options.tokenRules.style)
      let tools = try LanguageTools(need, options: options, registry: LanguageRegistry())
      let tokens = try tools.tokenizer.tokens(in: bytes)
      guard let token = tokens.first, tokens.count == 1, token.range == bytes.indices else {
        let parts = tokens.map { "\u{201C}\(String(decoding: bytes[$0.range], as: UTF8.self))\u{201D}" }
        reasons.append(
          parts.isEmpty
            ? "\(language): no token" : "\(language): not one token but \(parts.joined(separator: " + "))")
        continue
      }
      let reading = try tools.profile.read(
        bytes.span.extracting(token.range), as: token.tokenClass, script: token.script)
      let text = String(decoding: reading.key, as: UTF8.self)
      key = key ?? text
      if let reason = reason(of: reading, as: token.tokenClass) {
        reasons.append("\(language): \(reason)")
      } else if tools.profile.isTakenOffStopLists(reading.folded) {
        reasons.append("\(language): kept, taken off the stop words")
      }
      // Stop words are not stemmed, and may share their key with words that are.
      if let id = vocabulary.keys.find(reading.key.span) { keys.insert(id) }
    }
    return explanation(of: word, key: key, keys: keys, surfaces: surfaces(of: keys), reasons: reasons)
  }

  /// The languages that text of the run was read in, in byte order of their codes.
  var spokenLanguages: [String] {
    var numbers = Set(entries.map(\.languageNumber))
    for (surface, count) in frequencies.surfaceCounts.enumerated() where count > 0 {
      numbers.insert(vocabulary.languageNumber(of: UInt32(surface)))
    }
    return numbers.map { languageCodes[Int($0)] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Why a surface is no candidate; `nil` where it is one.
  private func reason(of reading: LanguageProfile.Reading, as tokenClass: TokenClass) -> String? {
    if !options.keep.contains(tokenClass) { return "tokens of class \(tokenClass.name) are not kept" }
    if reading.key.isEmpty { return "nothing is left of it when it is folded" }
    return switch reading.stopList {
    case .language(let code): "stop word, on the list of \(code)"
    case .list: "stop word, on the list that was given"
    case .added: "stop word, added to the lists"
    case nil: nil
    }
  }

  private func explanation(
    of word: String, key: String?, keys: Set<UInt32>, surfaces: [WordExplanation.Surface], reasons: [String]
  ) -> WordExplanation {
    var reasons = reasons
    let groups = corpusGroups()
    let tokens = tokenCount
    let best = keys.compactMap {
      standing(of: $0, among: groups, at: nil, tokens: tokens, list: phrases?.corpus)
    }
    .min { $0.rank < $1.rank }
    let documents = documents(holding: keys)
    let limit = options.top ?? .max
    let listed = best.map { $0.rank <= limit } ?? false || documents.contains { $0.rank ?? .max <= limit }
    var languages: [String: Int] = [:]
    for surface in surfaces { languages[surface.language, default: 0] += surface.count }
    if surfaces.isEmpty { reasons.append("not in the text") }
    if let key, surfaces.contains(where: { $0.term != word }) {
      let spelled = surfaces.prefix(8).map { "\($0.term) \($0.count)" } + (surfaces.count > 8 ? ["…"] : [])
      reasons.append("folded into \u{201C}\(key)\u{201D}: \(spelled.joined(separator: ", "))")
    }
    if let best {
      let place = best.rank <= limit ? "in the list" : "below --top \(limit)"
      reasons.append("rank \(best.rank) of \(best.total) in the whole, \(place)")
    }
    return WordExplanation(
      word: word, key: key,
      verdict: surfaces.isEmpty ? .absent : best == nil ? .dropped : listed ? .listed : .counted,
      reasons: reasons, count: surfaces.reduce(0) { $0 + $1.count }, rank: best?.rank, score: best?.score,
      surfaces: surfaces, languages: languages,
      documents: Array(
        documents.enumerated().sorted { left, right in
          left.element.count != right.element.count
            ? left.element.count > right.element.count : left.offset < right.offset
        }.prefix(limit).map(\.element)))
  }

  /// The surfaces of some keys that the text holds, most frequent first.
  private func surfaces(of keys: Set<UInt32>) -> [WordExplanation.Surface] {
    var surfaces: [WordExplanation.Surface] = []
    for (id, count) in frequencies.surfaceCounts.enumerated()
    where count > 0 && keys.contains(vocabulary.entries[id].key) {
      let surface = UInt32(id)
      surfaces.append(
        WordExplanation.Surface(
          term: vocabulary.surfaces.string(of: surface),
          language: languageCodes[Int(vocabulary.languageNumber(of: surface))],
          tokenClass: vocabulary.tokenClass(of: surface)?.name ?? "", count: count,
          isCandidate: vocabulary.entries[id].traits.contains(.candidate)))
    }
    return surfaces.sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      if !left.term.utf8.elementsEqual(right.term.utf8) {
        return left.term.utf8.lexicographicallyPrecedes(right.term.utf8)
      }
      return (left.language, left.tokenClass) < (right.language, right.tokenClass)
    }
  }

  /// The documents that hold some keys, in the order of the report.
  private func documents(holding keys: Set<UInt32>) -> [WordExplanation.Document] {
    guard !keys.isEmpty else { return [] }
    return entries.enumerated().compactMap { index, entry in
      var count = 0
      forEachTerm(of: entry) { surface, occurrences in
        if keys.contains(vocabulary.entries[Int(surface)].key) { count += occurrences }
      }
      guard count > 0 else { return nil }
      let groups = groups(of: entry)
      let tokens = entry.document.part.counts.tokens
      let best = keys.compactMap {
        standing(of: $0, among: groups, at: index, tokens: tokens, list: phrases?.documents[index])
      }
      .min { $0.rank < $1.rank }
      return WordExplanation.Document(
        id: entry.document.info.id, count: count, rank: best?.rank, score: best?.score)
    }
  }
}
