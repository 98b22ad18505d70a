internal import ArgumentParser
struct BidiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bidi")
  func run() async throws {}
}
