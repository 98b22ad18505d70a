internal import TextKitLite

/// What stands on a side of a comparison by its path: documents, or lists of their counts.
enum ComparedInput {
  case documents(FileCorpus)
  case counts(CountedInput)

  /// What the paths lead to.
  init(_ paths: [String], _ corpus: CorpusArguments) throws {
    if let counts = try CountedInput(paths, format: corpus.input.format) {
      self = .counts(counts)
    } else {
      self = .documents(try corpus.source(paths))
    }
  }

  /// The words of a side, and what could not be read.
  struct Words {
    var list: CorpusFrequencies
    var problems: [Problem] = []
  }

  /// Counts the documents, or adds up their counts.
  func words(_ corpus: CorpusArguments, options: AnalysisOptions, isQuiet: Bool) async throws -> Words {
    switch self {
    case .documents(let source):
      let result = try await corpus.analyse(source, options: options, isQuiet: isQuiet)
      return Words(list: CorpusFrequencies(result), problems: result.problems)
    case .counts(let counts):
      return Words(
        list: try counts.read { merge, header in
          try CorpusFrequencies(&merge, header: header, options: options)
        })
    }
  }

  /// The header of counts.
  var header: CountHeader? {
    get throws { try counts?.files().header }
  }

  private var counts: CountedInput? {
    if case .counts(let counts) = self { counts } else { nil }
  }

  /// Counts must have been made like those that they are held against; stop words are taken out afterwards.
  static func check(
    _ target: ComparedInput?, _ reference: ComparedInput?, options: AnalysisOptions, input: InputArguments
  ) throws {
    let counts = [target?.counts, reference?.counts].compactMap(\.self)
    let headers = try counts.map { try $0.files().header.factsOfWords }
    if headers.count == 2 {
      try check(headers[1], of: counts[1], against: headers[0], of: counts[0].paths[0].shown)
    } else if let header = headers.first {
      let own = CountHeader(
        facts: CountHeader.facts(options: options, input: input), sizes: [], totals: CountTotals(),
        ngrams: [:])
      try check(header, of: counts[0], against: own.factsOfWords, of: "this run")
    }
  }

  private static func check(
    _ facts: [CountHeader.Fact], of counts: CountedInput, against others: [CountHeader.Fact], of name: String
  ) throws {
    guard let fact = facts.first(where: { !others.contains($0) }) else { return }
    let key = fact.value.split(separator: "\t").first ?? ""
    let other = others.first {
      $0.name == fact.name && (fact.name != "option" || $0.value.hasPrefix("\(key)\t"))
    }
    let line = other.map { "\u{201C}\($0.line)\u{201D}" } ?? "no such line"
    throw Problem(
      path: counts.paths[0].shown,
      message:
        "\u{201C}\(fact.line)\u{201D} where \(name) has \(line); what is compared must be counted alike, give the "
        + "options that the counts were made with, or count again")
  }
}

extension CountHeader {
  /// The facts that bear on what a word is, without the list of those that are left out.
  fileprivate var factsOfWords: [Fact] {
    facts.filter { !($0.name == "option" && $0.value.hasPrefix("stopwords")) }
  }
}
