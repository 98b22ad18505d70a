internal import ArgumentParser
internal import TextKitLite

/// Whether a count that was killed can go on.
struct ResumeArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep finished parts in this folder, and go on from them if it is there; gone at the end.",
      valueName: "dir"), completion: .directory)
  var resume: String?

  @Option(
    help: ArgumentHelp(
      "Seconds after which a part is finished: what a killed run loses at most, and the document at hand.",
      valueName: "seconds"))
  var resumeEvery = 60.0

  func validate() throws {
    guard resumeEvery.isFinite, resumeEvery >= 0 else {
      throw ValidationError("--resume-every takes a number of seconds")
    }
  }

  /// When a part is full.
  var limit: PartOfCorpus.Limit { PartOfCorpus.Limit(duration: .seconds(resumeEvery)) }

  /// The folder, where one was named.
  ///
  /// - Parameters:
  ///   - facts: how the counts are made.
  ///   - input: what is read.
  func folder(facts: [CountHeader.Fact], input: InputArguments) throws -> ResumeFolder? {
    guard let resume else { return nil }
    if let stream = input.streams.sorted().first {
      throw CommandFailure(
        .usage, "\(stream) cannot be read again, which --resume needs; write it to a file first")
    }
    let reading = [
      ("input", input.format.defaultValueDescription), ("text-field", input.textField ?? "text"),
      ("encoding", input.encoding),
      ("max-document", input.maxDocument.map { "\($0.bytes)" } ?? "256M"),
      ("max-expanded", input.maxExpanded.map { "\($0.bytes)" } ?? "auto"), ("strict", "\(input.strict)"),
    ]
    let plan = facts.map(\.line) + reading.map { "\($0) \($1)" } + input.paths.map { "path \($0)" }
    return try ResumeFolder(resume, plan: plan)
  }
}
