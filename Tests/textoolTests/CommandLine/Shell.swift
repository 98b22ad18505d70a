import Foundation

/// Runs command lines as a user does: by a shell, in a folder of their own, with the binary that was built.
///
/// `textool` in a command line is that binary.
final class Shell {
  let folder: TemporaryFolder

  struct Result {
    var status: Int32
    var output: Data
    var error: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n").map(String.init) }
  }

  init() throws {
    folder = try TemporaryFolder()
  }

  @discardableResult
  func run(_ line: String, environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    // Output goes to files: a pipe that no one empties would stop the tool.
    let (output, error) = (folder.path(".stdout"), folder.path(".stderr"))
    process.arguments = [
      "-c",
      "set -o pipefail; textool() { timeout -k 5 60 \"$TEXTOOL\" \"$@\"; }; { \(line)\n} >\(output) 2>\(error)",
    ]
    process.currentDirectoryURL = folder.url
    process.standardInput = FileHandle.nullDevice
    var variables = ["PATH": "/usr/bin:/bin", "TEXTOOL": try Self.binary(), "LANG": "C.UTF-8"]
    variables.merge(environment) { $1 }
    process.environment = variables
    try process.run()
    process.waitUntilExit()
    defer { for file in [output, error] { try? FileManager.default.removeItem(atPath: file) } }
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: URL(filePath: output)),
      error: String(decoding: try Data(contentsOf: URL(filePath: error)), as: UTF8.self))
  }

  /// Writes a file into the shell's folder.
  func write(_ text: String, to name: String) throws {
    try folder.write(text, to: name)
  }

  /// The tool stands beside the tests that are running.
  private static func binary() throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "textool").path
  }
}
