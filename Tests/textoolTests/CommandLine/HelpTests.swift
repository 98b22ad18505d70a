import Foundation
import Testing

@Suite struct HelpTests {
  @Test func aloneItSaysWhatToDo() throws {
    let result = try Shell().run("textool")
    #expect(result.text.contains("textool report FOLDER"))
    #expect(result.lines.count < 10)
  }

  @Test(arguments: [
    ("reprot", "report"), ("keyword", "keywords"), ("normalise", "normalize"), ("check scroe", "score"),
  ])
  func aMistypedCommandIsGuessed(word: String, command: String) throws {
    let result = try Shell().run("textool \(word) a.txt")
    #expect(result.status == 64)
    #expect(result.error.contains("did you mean '\(command)'?"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    "report", "keywords", "ngrams", "segment", "normalize", "bidi", "info", "check", "check score",
    "check diff", "check consistency", "check explain", "check ambiguity", "check lint", "check discover",
    "export",
  ])
  func eachCommandHasExamples(command: String) throws {
    let result = try Shell().run("textool \(command) --help")
    #expect(
      result.text.contains("Examples:\n  textool \(command)") || result.text.contains("| textool \(command)"))
    #expect(result.lines.filter { $0.contains("textool \(command)") }.count >= 3)
    #expect(!result.lines.contains { $0.count > 80 && !$0.hasPrefix("USAGE") })
  }

  @Test func versionIsANumber() throws {
    let result = try Shell().run("textool --version")
    #expect(result.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [("bash", "complete"), ("zsh", "#compdef textool"), ("fish", "complete -c 'textool'")])
  func completionsForEachShell(shell: String, sign: String) throws {
    let result = try Shell().run("textool --generate-completion-script \(shell)")
    #expect(result.status == 0)
    #expect(
      result.text.contains(sign) && result.text.contains("concordance")
        && result.text.contains("stopwords-add"))
  }

  @Test func bashCompletes() throws {
    let line = """
      eval "$(textool --generate-completion-script bash)"
      complete_line() {
        COMP_LINE="$*" COMP_POINT=${#COMP_LINE} COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_TYPE=9 COMPREPLY=()
        _textool textool "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}"
      }
      complete_line textool ngr
      complete_line textool report --format js
      """
    let result = try Shell().run(line)
    #expect(result.lines.map { $0.trimmingCharacters(in: .whitespaces) } == ["ngrams", "json", "jsonl"])
  }
}
