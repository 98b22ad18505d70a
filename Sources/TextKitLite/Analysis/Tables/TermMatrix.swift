/// What a run counted as a matrix: documents in the order of reports, terms in the order of their keys' bytes.
///
/// ```swift
/// let matrix = result.termMatrix
/// for document in 0..<matrix.documentCount {
///   for entry in matrix.row(of: document) { print(document, entry.index, entry.count) }
/// }
/// ```
///
/// Numbers of documents and terms depend neither on workers nor on the order of the source. The terms are those that
/// lists of keywords are made of, all of them. A row is unpacked when it is asked for.
public struct TermMatrix: Sendable {
  /// A term of the whole run.
  public struct Term: Sendable, Equatable {
    /// The commonest spelling.
    public var term: String
    /// What was counted.
    public var key: String
    /// Occurrences.
    public var count: Int
    /// Documents that hold it.
    public var documents: Int
  }

  /// A term in a document.
  public struct Entry: Sendable {
    /// The number of the term.
    public var index: Int
    /// Occurrences in the document.
    public var count: Int { group.count }
    /// What it weighs by the options of the run, 0 where that is undefined; the count where they name no weight.
    public var weight: Double
    fileprivate var group: TermGroup
    fileprivate var vocabulary: Vocabulary

    /// The commonest spelling in the document.
    public var term: String { group.commonestSurface(in: vocabulary) }
  }

  private let result: CorpusResult
  /// The terms in their order.
  private let groups: [TermGroup]
  private let documentFrequencies: [UInt32]
  /// The number of each key's term, by key id; `UInt32.max` for keys that are none.
  let numbers: [UInt32]
  /// Entries that are not zero.
  public let entryCount: Int

  /// O(terms · log(terms) + entries).
  init(_ result: CorpusResult) {
    self.result = result
    let vocabulary = result.vocabulary
    groups = result.corpusGroups().sorted { vocabulary.keys.precedes($0.key, $1.key) }
    var numbers = [UInt32](repeating: .max, count: vocabulary.keys.count)
    for (number, group) in groups.enumerated() {
      numbers[Int(group.key)] = UInt32(truncatingIfNeeded: number)
    }
    var frequencies = [UInt32](repeating: 0, count: groups.count)
    // The document in which a term was met last, counted from 1.
    var last = [UInt32](repeating: 0, count: groups.count)
    var entryCount = 0
    for (index, entry) in result.entries.enumerated() {
      let stamp = UInt32(truncatingIfNeeded: index + 1)
      result.forEachTerm(of: entry) { surface, _ in
        guard vocabulary.entries[Int(surface)].traits.contains(.candidate) else { return }
        let number = Int(numbers[Int(vocabulary.entries[Int(surface)].key)])
        guard last[number] != stamp else { return }
        last[number] = stamp
        frequencies[number] += 1
        entryCount += 1
      }
    }
    self.numbers = numbers
    documentFrequencies = frequencies
    self.entryCount = entryCount
  }

  /// Rows.
  public var documentCount: Int { result.documentCount }
  /// Columns.
  public var termCount: Int { groups.count }

  /// The key of a term as UTF-8.
  public func key(of term: Int) -> ArraySlice<UInt8> {
    let keys = result.vocabulary.keys
    return keys.bytes[keys.range(of: groups[term].key)]
  }

  /// A term with its figures in the whole run.
  public func term(_ number: Int) -> Term {
    let group = groups[number]
    return Term(
      term: group.commonestSurface(in: result.vocabulary), key: result.vocabulary.keys.string(of: group.key),
      count: group.count, documents: Int(documentFrequencies[number]))
  }

  /// What a document holds, by ascending number of the term: O(n · log n) of its terms.
  public func row(of document: Int) -> [Entry] {
    let weights = result.weights
    return result.groups(of: result.entries[document])
      .map { group in
        let weight = weights.map { $0.weight(of: group, at: document, in: result) ?? 0 }
        return Entry(
          index: Int(numbers[Int(group.key)]), weight: weight ?? Double(group.count), group: group,
          vocabulary: result.vocabulary)
      }
      .sorted { $0.index < $1.index }
  }
}

extension CorpusResult {
  /// What was counted, as a matrix of documents and terms.
  public var termMatrix: TermMatrix { TermMatrix(self) }
}
