/// In which documents each word occurs, and how often: the term vectors of a corpus turned round, in flat
/// arrays of eight bytes a document and word.
struct DocumentPostings: Sendable {
  /// The places of each word's entries in `documents` and `counts`.
  private let starts: [Int]
  private let documents: [UInt32]
  private let counts: [UInt32]
  /// Running words of each document.
  let sizes: [Int]

  init(_ corpus: CorpusResult) {
    let surfaces = corpus.vocabulary.entries
    var lengths = [Int](repeating: 0, count: corpus.vocabulary.keys.count + 1)
    // Once to see how much room each word needs, once to fill it. A word of several surfaces in a document has
    // several entries at first.
    for entry in corpus.entries {
      corpus.forEachTerm(of: entry) { surface, _ in
        let surface = surfaces[Int(surface)]
        if surface.traits.contains(.candidate) { lengths[Int(surface.key) + 1] += 1 }
      }
    }
    for index in lengths.indices.dropFirst() { lengths[index] += lengths[index - 1] }
    var ends = lengths
    var documents = [UInt32](repeating: 0, count: lengths.last ?? 0)
    var counts = documents
    for (number, entry) in corpus.entries.enumerated() {
      corpus.forEachTerm(of: entry) { surface, count in
        let surface = surfaces[Int(surface)]
        guard surface.traits.contains(.candidate) else { return }
        let key = Int(surface.key)
        documents[ends[key]] = UInt32(truncatingIfNeeded: number)
        counts[ends[key]] = UInt32(clamping: count)
        ends[key] += 1
      }
    }
    starts = lengths
    self.documents = documents
    self.counts = counts
    sizes = corpus.entries.map(\.document.part.counts.tokens)
  }

  /// The documents that hold a word, in order, with how often.
  func occurrences(of key: UInt32) -> [(document: Int, count: Int)] {
    var found: [(document: Int, count: Int)] = []
    for place in starts[Int(key)]..<starts[Int(key) + 1] {
      let document = Int(documents[place])
      if let last = found.indices.last, found[last].document == document {
        found[last].count += Int(counts[place])
      } else {
        found.append((document, Int(counts[place])))
      }
    }
    return found
  }

  /// The relative frequencies of a word in the documents that hold it.
  func shares(of key: UInt32?) -> [Double] {
    guard let key else { return [] }
    return occurrences(of: key).compactMap {
      TermWeighting.relativeFrequency(count: $0.count, tokens: sizes[$0.document])
    }
  }
}
