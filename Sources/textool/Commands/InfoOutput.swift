internal import TextKitLite

/// What `textool info` tells.
struct InfoOutput: OutputItem {
  /// The user's.
  var dictionaries: [UserDictionary.Source] = []
  private let versions = [
    ("textool", ToolVersion.current), ("icu", LibraryVersion.icu), ("unicode", LibraryVersion.unicode),
    ("cldr", LibraryVersion.cldr),
  ]
  /// Whether the engine lexicon has proved itself on this ICU, and what it leaves to icu if not.
  private let lexicon = SegmentationEngine.lexicon.limitation ?? "same as icu"
  /// The engine where none is named.
  private let standard =
    "\(SegmentationEngine.standard.rawValue); \(SegmentationEngine.lexicon.rawValue) for --tokens plain and count"
  /// What the engine model cuts Chinese by.
  private let model = Self.describeModel()
  /// The file that options come from, and what it says.
  private let configuration = Configuration.file
  private let lists = [
    ("segmenters", SegmentationEngine.allCases.map(\.rawValue)),
    ("inputs", InputFormatName.allValueStrings),
    ("formats", OutputFormat.allCases.map(\.rawValue)),
    ("exports", ExportFormat.all.map(\.name)),
    ("folds", Folds.names.map(\.name)),
    ("stemmers", SnowballStemming.languages),
    ("stopwords", StopWordPolicy.languages),
  ]

  var place: OutputPlace { OutputPlace() }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, version) in versions { try container.encode(version, forKey: Key(stringValue: name)) }
    try container.encode(standard, forKey: Key(stringValue: "segmenter"))
    try container.encode(lexicon, forKey: Key(stringValue: "lexicon"))
    try container.encode(model, forKey: Key(stringValue: "model"))
    if !dictionaries.isEmpty { try container.encode(dictionaries, forKey: Key(stringValue: "dictionaries")) }
    try container.encode(configuration, forKey: Key(stringValue: "configuration"))
    for (name, list) in lists { try container.encode(list, forKey: Key(stringValue: name)) }
  }

  var rows: [[Table.Cell]] {
    versions.map { [.text($0.0), .text($0.1)] } + [
      [.text("segmenter"), .text(standard)], [.text("lexicon"), .text(lexicon)],
      [.text("model"), .text(model)],
    ]
      + dictionaries.map { [.text("dictionary"), .text(Self.facts(of: $0).joined(separator: " "))] }
      + [[.text("configuration"), .text(configurationLines.joined(separator: " "))]]
      + lists.map { [.text($0.0), .text($0.1.joined(separator: " "))] }
  }

  /// Each list below its name, since a table would cut it.
  var sections: [Section] {
    versions.map { Section(heading: "Versions", facts: [["\($0.0) \($0.1)"]]) }
      + [
        Section(heading: "Engine where none is named", facts: [[standard]]),
        Section(heading: "Engine lexicon", facts: [[lexicon]]),
        Section(heading: "Engines model and blend", facts: [[model]]),
      ]
      + dictionaries.map { Section(heading: "Dictionaries", facts: [Self.facts(of: $0)]) }
      + [Section(heading: "Options from a file (--config)", facts: configurationLines.map { [$0] })]
      + lists.map { Section(heading: Self.heading($0.0), facts: [$0.1]) }
  }

  private var configurationLines: [String] {
    guard let configuration else { return ["none"] }
    return [configuration.path] + configuration.entries.map { "\($0.name): \($0.value)" }
  }

  private static func facts(of source: UserDictionary.Source) -> [String] {
    [source.name, Quantity.text(source.entries, "word"), "sha256:\(source.sha256)"]
  }

  private static func describeModel() -> String {
    let information: SegmentationModel.Information
    switch SegmentationModel.shippedInformation {
    case .success(let found): information = found
    case .failure(let error): return "lexicon is used instead: \(error)"
    }
    return
      "\(information.name): \(Quantity.text(information.tokens, "word")), trained with ICU \(information.icu)"
  }

  private static func heading(_ name: String) -> String {
    switch name {
    case "segmenters": "Engines (--segmenter)"
    case "inputs": "Formats read (--input)"
    case "formats": "Formats written (--format)"
    case "exports": "Formats for other tools (export --to)"
    case "folds": "Folds of keys (--fold)"
    case "stemmers": "Languages with a stemmer (--stem)"
    default: "Languages with stop words (--stopwords auto)"
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }
}

extension OutputLayout {
  /// One object; as a table a row a fact.
  static let info = OutputLayout(
    places: [OutputPlace()],
    columns: [
      Table.Column(name: "name", heading: "name"), Table.Column(name: "value", heading: "value"),
    ],
    title: "textool")
}
