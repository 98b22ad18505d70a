internal import ArgumentParser
internal import TextKitLite

/// `textool train`: a segmentation model from gold text.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "A segmentation model of a convention of your own, from gold text.",
    discussion: """
      Gold text has a sentence a line, its words parted by a space. A thousand lines are enough to follow a \
      convention; conventions differ, so train one model for each rather than one on all. The same gold text, \
      options and version of ICU give the same file on any machine.

      Examples:
        textool train mine.gold -o mine.model
        textool train part-1.gold part-2.gold --dev held-out.gold -o mine.model
        textool report --model mine.model corpus/
      """)

  @Argument(help: "Files of gold text, UTF-8, plain or compressed; - is standard input.", completion: .file())
  var gold: [String]

  @Option(
    help: ArgumentHelp("Gold text that the number of passes is chosen by.", valueName: "gold"),
    completion: .file())
  var dev: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The model's file, old or new but never half.", valueName: "model"),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp("How often each sentence is gone through; with --dev at most.", valueName: "n"))
  var passes = 15

  @Option(help: ArgumentHelp("How many models, each of another order, the mean is taken of.", valueName: "n"))
  var members = 5

  @Option(help: ArgumentHelp("What the orders of sentences are drawn by.", valueName: "n"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("What the model says it follows. (default: the files' names)", valueName: "text"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "Words to look up beside ICU's, a line each with a cost after a tab. (default: those of the shipped model)",
      valueName: "file"), completion: .file())
  var words: String?

  @Option(
    help: ArgumentHelp(
      "Names that stay whole whatever the gold text's convention, a line each. (default: none)",
      valueName: "file"), completion: .file())
  var names: String?

  @Flag(help: "No progress.")
  var quiet = false

  func validate() throws {
    if gold.isEmpty { throw ValidationError("name a file of gold text") }
    if passes < 1 || passes > 1000 { throw ValidationError("--passes is a number from 1 to 1000") }
    if members < 1 || members > 100 { throw ValidationError("--members is a number from 1 to 100") }
  }

  func run() throws {
    let text = try ModelFile.gold(gold)
    let devText = dev.isEmpty ? nil : try ModelFile.gold(dev)
    // Opened first: minutes of work should not end at a folder that is not there.
    var sink = try OutputSink(path: output)
    let model = try trainer().train(on: text, dev: devText) { progress in
      if !quiet { StandardError.say(Self.line(progress)) }
    }
    try sink.write(bytes: model)
    try sink.finish()
    if !quiet {
      StandardError.say(
        "\(Quantity.text(text.sentences.count, "sentence")), \(Quantity.text(text.wordCount, "word")): "
          + "a model of \(Quantity.text(model.count, "byte"))")
    }
  }

  private func trainer() throws -> SegmentationTrainer {
    var trainer = SegmentationTrainer()
    trainer.passes = passes
    trainer.members = members
    trainer.seed = seed
    trainer.name = name ?? gold.joined(separator: " ")
    do {
      if let names { try trainer.adoptNames(ofList: Self.list(names), name: names) }
      if let words { try trainer.adoptWords(ofList: Self.list(words), name: words) }
    } catch let error as TextError {
      throw CommandFailure(.dataRefused, error.description)
    }
    if words == nil, case .success(let shipped) = SegmentationModel.shipped {
      trainer.adoptWords(of: shipped)
    }
    return trainer
  }

  private static func list(_ path: String) throws -> [UInt8] {
    try WholeFile.bytes(of: path, upTo: 1 << 26, remedy: "give fewer words")
  }

  private static func line(_ progress: SegmentationTrainer.Progress) -> String {
    let member =
      progress.devF1 == nil ? "model \(progress.member) of \(progress.members), " : "choosing passes, "
    let score = progress.devF1.map { ", F1 \(FixedPoint.text($0, decimals: 4)) on the dev text" } ?? ""
    return member + "pass \(progress.pass) of \(progress.passes): \(progress.errors) tags were wrong" + score
  }
}
