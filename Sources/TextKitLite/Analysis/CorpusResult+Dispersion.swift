extension CorpusResult {
  /// Adds to keywords how evenly they are spread: over the documents, or over sections of equal length of some documents
  /// taken as one text. Phrases have none. O(tokens).
  ///
  /// - Parameters:
  ///   - keywords: the list, and the key of each that is a single word.
  ///   - entries: the documents that the list is of.
  func measureDispersion(of keywords: inout [Keyword], keys: [UInt32?], in entries: [Entry]) {
    guard let parts = options.dispersion else { return }
    // The spread over documents says nothing of one document.
    if parts == .documents, entries.count == 1, documentCount > 1 { return }
    let sizes: [Int] =
      switch parts {
      case .documents: entries.map { $0.document.part.counts.tokens }
      case .sections(let count):
        Self.sections(count, of: entries.reduce(0) { $0 + $1.document.part.counts.tokens })
      }
    let tokens = sizes.reduce(0, +)
    let places = places(of: Set(keys.compactMap(\.self)), in: entries)
    let filled = sizes.filter { $0 > 0 }
    var ends: [Int] = []
    for size in filled { ends.append((ends.last ?? 0) + size) }
    for (index, key) in keys.enumerated() {
      guard let key, let own = places[key] else { continue }
      var found: [PartCounts.Part] = []
      var part = 0
      var lastPart = -1
      for place in own {
        while ends[part] <= place { part += 1 }
        if part == lastPart {
          found[found.count - 1].count += 1
        } else {
          found.append(PartCounts.Part(count: 1, size: filled[part]))
          lastPart = part
        }
      }
      var values = MeasureValues()
      values.append(
        Dispersion.measures,
        of: PartCounts(
          parts: found, partCount: filled.count, tokens: tokens, smallest: filled.min() ?? 0))
      values.append(Dispersion.distanceMeasures, of: Occurrences(places: own, tokens: tokens))
      keywords[index].dispersion = values
    }
  }

  /// The sizes of so many sections of a text, which differ by one token at most.
  private static func sections(_ count: Int, of tokens: Int) -> [Int] {
    (0..<count).map { tokens * ($0 + 1) / count - tokens * $0 / count }
  }

  /// The places of some keys among the running words.
  private func places(of keys: Set<UInt32>, in entries: [Entry]) -> [UInt32: [Int]] {
    var places: [UInt32: [Int]] = [:]
    var place = 0
    for entry in entries {
      entry.forEachToken(translations: translations) { item in
        let surface = vocabulary.entries[Int(item.surface)]
        // What is kept but no running word, such as emoji, has no place among them.
        if keys.contains(surface.key), surface.traits.isSuperset(of: [.candidate, .lexical]) {
          places[surface.key, default: []].append(place)
        }
        if surface.traits.contains(.lexical) { place += 1 }
      }
    }
    return places
  }
}
