internal import ArgumentParser
internal import TextKitLite

/// What terms weigh in documents: shared by the commands that weigh them.
struct WeightArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Weight by name: \(TermWeights.all.map(\.id).joined(separator: ", ")).",
      discussion: "keywords: tf_idf unless given; export: counts.", valueName: "id"))
  var weight: String?

  @Flag(help: "Divide the weights of a document by their Euclidean length.")
  var normalized = false

  @Option(
    help: ArgumentHelp(
      "Inverse document frequencies for tf_idf_jieba: lines of a word, a space and a number.",
      valueName: "file"))
  var idf: String?

  func validate() throws {
    if let weight, TermWeights.weight(weight) == nil {
      let ids = TermWeights.all.map(\.id)
      let meant = Suggestion.closest(to: weight, among: ids).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("--weight: no weight '\(weight)'\(meant) (\(ids.joined(separator: ", ")))")
    }
    if idf != nil, weight != "tf_idf_jieba" { throw ValidationError("--idf is for --weight tf_idf_jieba") }
  }

  /// What was asked for; `nil` for nothing.
  ///
  /// - Parameter standard: the weight that is normalized where none is named.
  func weighting(standard: String? = nil) throws -> DocumentWeighting? {
    guard let id = weight ?? (normalized ? standard : nil) else { return nil }
    var weighting = DocumentWeighting(id)
    weighting.normalizes = normalized
    if let idf { weighting.inverseDocumentFrequencies = try IDFFile(idf).frequencies }
    return weighting
  }
}
