internal import TextKitLite

/// A word that the lexicon lacks.
struct DiscoveredWordOutput: OutputItem {
  var word: DiscoveredWord

  var place: OutputPlace { .discoveries }

  private enum Key: String, CodingKey {
    case word, count, documents, pmi, score, pieces, document, line, column, start
    case leftEntropy = "left_entropy"
    case rightEntropy = "right_entropy"
    case wholeShare = "whole_share"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(word.text, forKey: .word)
    try container.encode(word.count, forKey: .count)
    try container.encode(word.documents, forKey: .documents)
    try container.encode(word.cohesion, forKey: .pmi)
    try container.encode(word.leftEntropy, forKey: .leftEntropy)
    try container.encode(word.rightEntropy, forKey: .rightEntropy)
    try container.encode(word.score, forKey: .score)
    try container.encode(word.pieces, forKey: .pieces)
    try container.encode(word.wholeShare, forKey: .wholeShare)
    try container.encode(word.place.document, forKey: .document)
    try container.encode(word.place.line, forKey: .line)
    try container.encode(word.place.column, forKey: .column)
    try container.encode(word.place.byteOffset, forKey: .start)
  }

  var rows: [[Table.Cell]] { [figures + [.real(word.wholeShare)] + places] }

  /// The cells that people read too.
  var figures: [Table.Cell] {
    [
      .text(word.text), .integer(word.count), .integer(word.documents), .real(word.cohesion),
      .real(word.leftEntropy), .real(word.rightEntropy), .real(word.score),
      .text(word.pieces.joined(separator: " ")),
    ]
  }

  private var places: [Table.Cell] {
    [
      .text(word.place.document), .integer(word.place.line), .integer(word.place.column),
      .integer(word.place.byteOffset),
    ]
  }

  /// The columns of ``figures``.
  static let columns = [
    Table.Column(name: "word", heading: "word"),
    Table.Column(name: "count", heading: "count", kind: .integer),
    Table.Column(name: "documents", heading: "docs", kind: .integer),
    Table.Column(name: "pmi", heading: "PMI", kind: .real, decimals: 1),
    Table.Column(name: "left_entropy", heading: "left H", kind: .real, decimals: 2),
    Table.Column(name: "right_entropy", heading: "right H", kind: .real, decimals: 2),
    Table.Column(name: "score", heading: "score", kind: .real, decimals: 1),
    Table.Column(name: "pieces", heading: "now"),
  ]
}

/// The words as one table that people read.
struct DiscoveryTableOutput: OutputItem {
  var words: [DiscoveredWord]

  var place: OutputPlace { .discoveries }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for word in words { try container.encode(DiscoveredWordOutput(word: word)) }
  }

  var sections: [Section] {
    guard !words.isEmpty else { return [] }
    let columns = DiscoveredWordOutput.columns + [Table.Column(name: "place", heading: "first at")]
    let rows = words.map { word in
      DiscoveredWordOutput(word: word).figures + [
        .text("\(word.place.document):\(word.place.line):\(word.place.column)")
      ]
    }
    return [Section(heading: "Words that the lexicon lacks", tables: [Table(columns: columns, rows: rows)])]
  }
}

/// How much was found in how much text.
struct DiscoverySummaryOutput: OutputItem {
  var words: Int
  /// Han characters and Latin words.
  var units: Int

  var place: OutputPlace { OutputPlace(field: "summary", type: "summary") }

  private enum Key: String, CodingKey {
    case words, units
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(words, forKey: .words)
    try container.encode(units, forKey: .units)
  }

  var sections: [Section] {
    [
      Section(
        heading: "Words that the lexicon lacks",
        facts: [["\(Quantity.text(words, "word")) found", "\(units) Han characters and Latin words read"]])
    ]
  }
}

extension OutputPlace {
  static let discoveries = OutputPlace(field: "words", isElement: true, type: "word")
}

extension OutputLayout {
  /// The words, the numbers, problems; as a table a row a word.
  static let discovery = OutputLayout(
    places: [.discoveries, OutputPlace(field: "summary", type: "summary"), .problems],
    columns: DiscoveredWordOutput.columns + [
      Table.Column(name: "whole_share", heading: "whole", kind: .real, decimals: 2),
      Table.Column(name: "document", heading: "document"),
      Table.Column(name: "line", heading: "line", kind: .integer),
      Table.Column(name: "column", heading: "column", kind: .integer),
      Table.Column(name: "start", heading: "start", kind: .integer),
    ],
    title: "Words that the lexicon lacks")
}
