internal import ArgumentParser
struct SegmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "segment")
  func run() async throws {}
}
