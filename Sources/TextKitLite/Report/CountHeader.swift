/// What stands before the rows of a list of counts: how they were made, and how much was counted.
///
/// Each line starts with `#`; a tab stands between its fields.
public struct CountHeader: Sendable, Equatable {
  /// Something that two lists must have in common if they are to be added.
  public struct Fact: Sendable, Equatable {
    /// What it is: `icu`, `option`.
    public var name: String
    /// Its value; of an option, the option's name and value with a tab between.
    public var value: String

    /// A fact.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// The line in the list.
    public var line: String { "#\(name)\t\(value)" }
  }

  /// What the first line calls the format, and its version.
  public static let format = Fact("textool-count", "1")

  /// What made the list, in the order of its lines, the format first.
  public var facts: [Fact]
  /// The sizes of n-grams that have rows.
  public var sizes: [Int]
  /// Documents and running words.
  public var totals: CountTotals
  /// Occurrences of all n-grams of each size; of terms for 1.
  public var ngrams: [Int: Int]

  /// A header.
  public init(facts: [Fact], sizes: [Int], totals: CountTotals, ngrams: [Int: Int]) {
    self.facts = facts
    self.sizes = sizes
    self.totals = totals
    self.ngrams = ngrams
  }

  /// All facts that must agree, that of the sizes included.
  public var common: [Fact] { facts + [Fact("n", sizes.map(String.init).joined(separator: ","))] }

  /// Throws where n-grams of some sizes were not counted.
  func require(_ sizes: [Int]) throws(MalformedCounts) {
    let missing = sizes.filter { !self.sizes.contains($0) }.map(String.init).joined(separator: ",")
    guard missing.isEmpty else {
      throw MalformedCounts("the counts have no rows of n = \(missing); count again with -n \(missing)")
    }
  }

  /// The lines, each ended by a line feed.
  public var text: String {
    var lines = common.map(\.line)
    lines.append("#documents\t\(totals.documents)")
    lines.append("#tokens\t\(totals.tokens)")
    let languages = totals.languages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    lines += languages.map { "#language\t\($0.key)\t\($0.value.documents)\t\($0.value.tokens)" }
    lines += sizes.map { "#ngrams\t\($0)\t\(ngrams[$0] ?? 0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads the lines that start with `#`, without their line feeds.
  ///
  /// - Throws: the number of the line that is wrong, from 1, and what is wrong with it.
  public init(lines: [String]) throws(MalformedCounts) {
    self.init(facts: [], sizes: [], totals: CountTotals(), ngrams: [:])
    guard lines.first == Self.format.line else {
      let isOther = lines.first?.hasPrefix("#\(Self.format.name)\t") ?? false
      throw MalformedCounts(
        line: 1,
        isOther
          ? "a format of counts that this version does not know; count again, or use the version that made it"
          : "no list of counts; make one with textool count")
    }
    var documents: Int?
    var tokens: Int?
    for (index, line) in lines.enumerated() {
      let fields = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard line.first == "#", fields.count >= 2 else {
        throw MalformedCounts(line: index + 1, "no line of a header of counts")
      }
      let numbers = fields.dropFirst().map { Int($0) }
      let isTotal = numbers.allSatisfy { $0 ?? -1 >= 0 }
      switch (fields[0], fields.count) {
      case ("n", 2):
        sizes = fields[1].split(separator: ",").compactMap { Int($0) }.filter {
          (1...AnalysisOptions.longestNGram).contains($0)
        }
      case ("documents", 2) where isTotal: documents = numbers[0]
      case ("tokens", 2) where isTotal: tokens = numbers[0]
      case ("language", 4):
        guard let documents = numbers[1], let tokens = numbers[2], documents >= 0, tokens >= 0 else {
          throw MalformedCounts(line: index + 1, "a total that is none")
        }
        totals.add(CountTotals.Share(documents: documents, tokens: tokens), in: fields[1])
      case ("ngrams", 3) where isTotal: ngrams[numbers[0] ?? 0] = numbers[1]
      case ("language", _), ("ngrams", _), ("n", _), ("documents", _), ("tokens", _):
        throw MalformedCounts(line: index + 1, "a total that is none")
      default: facts.append(Fact(fields[0], fields.dropFirst().joined(separator: "\t")))
      }
    }
    guard !sizes.isEmpty, documents == totals.documents, tokens == totals.tokens,
      sizes.allSatisfy({ ngrams[$0] != nil })
    else {
      throw MalformedCounts(line: lines.count, "a header whose totals are missing or do not add up")
    }
  }

  /// Adds the totals of another list; the facts must agree.
  public mutating func add(_ other: CountHeader) {
    totals.add(other.totals)
    ngrams.merge(other.ngrams, uniquingKeysWith: +)
  }
}
