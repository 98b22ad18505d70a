internal import TextKitLite

/// A string that a text cuts in more than one way, with the ways: what ambiguity and consistency find.
struct CutStringOutput: OutputItem {
  let place: OutputPlace
  /// The document that cuts it, where strings are of one document.
  private let document: String?
  /// The kind of ambiguity, and the lexicon's words in it.
  private let kind: String?
  private let words: [String]?
  private let text: String
  private let count: Int
  private let ways: [SegmentationWay]

  init(_ entry: AmbiguityFinder.Ambiguity) {
    place = .ambiguities
    document = nil
    kind = entry.kind.rawValue
    words = entry.words
    (text, count, ways) = (entry.text, entry.count, entry.ways)
  }

  init(_ entry: ConsistencyChecker.Inconsistency, document: String) {
    place = .inconsistencies
    self.document = document
    kind = nil
    words = nil
    (text, count, ways) = (entry.text, entry.count, entry.ways)
  }

  private enum Key: String, CodingKey {
    case document, kind, text, words, count, ways
  }

  private struct Way: Encodable {
    var words: [String]
    var count: Int
    var examples: [OccurrenceOutput]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(document, forKey: .document)
    try container.encodeIfPresent(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
    try container.encodeIfPresent(words, forKey: .words)
    try container.encode(count, forKey: .count)
    try container.encode(
      ways.map { way in
        Way(words: way.words, count: way.count, examples: way.examples.map(OccurrenceOutput.init))
      }, forKey: .ways)
  }

  /// A row a way.
  var rows: [[Table.Cell]] {
    let head = [kind, text, words?.joined(separator: " ")].compactMap { $0.map(Table.Cell.text) }
    return ways.map { way in
      head + [.text(way.words.joined(separator: " ")), .integer(way.count), .integer(count)]
        + OccurrenceOutput.cells(of: way.examples.first)
    }
  }

  var sections: [Section] {
    let notes = ways.flatMap { way in
      let cut = way.words.joined(separator: " ")
      return ["\(way.count) × \(cut)"]
        + way.examples.map { "  \(OccurrenceOutput.place(of: $0)): \($0.left)【\(cut)】\($0.right)" }
    }
    let heading = document.map { "\($0): \(text)" } ?? "\(text) (\(kind ?? ""))"
    let facts = words.map { [[Quantity.text(count, "occurrence"), $0.joined(separator: " / ")]] } ?? []
    return [Section(heading: heading, facts: facts, notes: notes)]
  }
}
