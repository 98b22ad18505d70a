internal import ArgumentParser
struct NormalizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "normalize")
  func run() async throws {}
}
