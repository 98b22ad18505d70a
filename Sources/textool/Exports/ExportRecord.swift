internal import TextKitLite

/// What made an export: versions, options and input, so that it can be made again.
struct ExportRecord: Encodable {
  var format: String
  var run: RunRecord
  var input: InputDigest.Summary
  /// Documents that were read to their end.
  var documents: Int
  var problems: [ProblemReport]

  enum CodingKeys: CodingKey {
    case format, textool, icu, unicode, cldr, options, input, documents, problems
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(run.textool, forKey: .textool)
    try container.encode(run.icu, forKey: .icu)
    try container.encode(run.unicode, forKey: .unicode)
    try container.encode(run.cldr, forKey: .cldr)
    try container.encode(run.options, forKey: .options)
    try container.encode(input, forKey: .input)
    try container.encode(documents, forKey: .documents)
    try container.encode(problems, forKey: .problems)
  }

  /// The same as names and values, options as `option.fold`; without the problems.
  var facts: [(name: String, value: String)] {
    let versions = [
      ("format", format), ("textool", run.textool), ("icu", run.icu), ("unicode", run.unicode),
      ("cldr", run.cldr), ("documents", "\(documents)"), ("input.sha256", input.sha256),
      ("input.files", "\(input.files)"), ("input.bytes", "\(input.bytes)"), ("problems", "\(problems.count)"),
    ]
    let options = run.options.map { ("option.\($0.key)", $0.value) }
    return (versions + options).sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }
}
