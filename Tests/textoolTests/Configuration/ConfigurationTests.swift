import Testing

@testable import textool

@Suite("Options from a file")
struct ConfigurationTests {
  private func apply(_ yaml: String, to arguments: String...) throws -> [String] {
    var arguments = arguments
    arguments.insert("--config=team.yaml", at: arguments.firstIndex(of: "--") ?? arguments.endIndex)
    return try Configuration.apply(to: arguments) { path in
      try ConfigurationFile(path: path, bytes: Array(yaml.utf8))
    }.filter { $0 != "--config=team.yaml" }
  }

  private func refusal(_ yaml: String) -> String? {
    do {
      _ = try apply(yaml, to: "report", "a.txt")
      return nil
    } catch {
      return (error as? CommandFailure)?.message
    }
  }

  @Test("options, flags, lists and short names go after the command")
  func applied() throws {
    let yaml = """
      # what we always use
      top: 50
      strict: true
      quiet: no
      n: 1-3
      stopwords-add: [lumio, "port, harbour"]
      """
    #expect(
      try apply(yaml, to: "report", "a.txt") == [
        "report", "--top=50", "--strict", "-n", "1-3", "--stopwords-add=lumio",
        "--stopwords-add=port, harbour", "a.txt",
      ])
    #expect(
      try apply("format: json", to: "check", "score", "g", "h") == [
        "check", "score", "--format=json", "g", "h",
      ])
  }

  @Test("what the user gives wins, by either name of an option, and as a list whole")
  func overridden() throws {
    #expect(try apply("top: 50", to: "report", "--top", "3") == ["report", "--top", "3"])
    #expect(try apply("output: x", to: "report", "-o", "y") == ["report", "-o", "y"])
    #expect(
      try apply("stopwords-add: [a, b]", to: "report", "--stopwords-add=c") == [
        "report", "--stopwords-add=c",
      ])
    #expect(try apply("top: 50", to: "report", "--", "--top") == ["report", "--top=50", "--", "--top"])
  }

  @Test("options of another command are passed over, and files without a command")
  func elsewhere() throws {
    #expect(try apply("list-trimmed: true", to: "keywords", "a") == ["keywords", "a"])
    #expect(try apply("top: 50", to: "--version") == ["--version"])
    #expect(try apply("", to: "report") == ["report"])
  }

  @Test(
    "slips name file, line and remedy",
    arguments: [
      ("top: 5\nlangauge: fr", "team.yaml:2: no option 'langauge'; did you mean 'language'?"),
      ("strict: perhaps", "team.yaml:1: strict is true or false, not 'perhaps'"),
      ("config: other.yaml", "team.yaml:1: no option 'config'"),
      ("a: [1", "team.yaml:2: not YAML"),
      ("- top", "team.yaml: no options; write one a line"),
    ])
  func refused(yaml: String, message: String) throws {
    let said = try #require(refusal(yaml))
    #expect(said.hasPrefix(message))
  }

  @Test("the command line reads the file here, and none says no")
  func throughTheCommandLine() throws {
    let shell = try Shell()
    try shell.write("top: 1\nformat: tsv\n", to: "textool.yaml")
    try shell.write("bee bee wasp", to: "a.txt")
    let here = try shell.run("textool keywords a.txt")
    #expect(here.status == 0 && here.text.contains("bee\t") && !here.text.contains("wasp"))
    let without = try shell.run("textool keywords a.txt --config none --format tsv")
    #expect(without.text.contains("wasp"))
    #expect(try shell.run("textool info --format json").text.contains("textool.yaml"))
    #expect(try shell.run("textool info --config nowhere.yaml").status == 66)
  }
}
