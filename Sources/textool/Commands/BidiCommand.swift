internal import ArgumentParser
internal import TextKitLite

/// `textool bidi`: directions of paragraphs, and the controls that change them.
struct BidiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bidi",
    abstract: "Paragraph level, runs, visual order; findings on bidi controls.",
    discussion: """
      For each paragraph that is not empty: its level and direction, its runs in the order of the text and \
      as they are seen from left to right, and every bidi control but the marks, which can hide or reorder \
      text (CVE-2021-42574). Offsets are bytes of the source.

      Examples:
        textool bidi letter.txt
        textool bidi Sources/ --fail-on-controls --format csv
        textool bidi letter.txt --format jsonl | jq 'select(.level == 1)'
      """)

  @Flag(help: "Exit with 65 where there is a control that embeds, overrides or isolates.")
  var failOnControls = false

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var format: FormatArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    var writer = format.format.writer(for: .bidi, style: output.style)
    var resolver = try BidiResolver()
    var findings = 0
    let loop = DocumentLoop(input: input, output: output, boilerplate: .keep)
    try loop.run(needsOffsets: true) { reader, sink in
      var paragraphs = ParagraphReader(reader)
      while let paragraph = try paragraphs.next() {
        guard !paragraph.bytes.isEmpty else { continue }
        let item = BidiOutput(
          document: reader.info.id, paragraph: paragraph, bidi: try resolver.paragraph(paragraph.bytes))
        findings += item.findings.count
        try writer.write(item, to: &sink)
      }
      return reader.repairs
    } end: { problems, sink in
      for problem in problems { try writer.write(ProblemOutput(problem: problem), to: &sink) }
      try writer.end(to: &sink)
    }
    guard failOnControls, findings > 0 else { return }
    throw CommandFailure(.dataRefused, "\(Quantity.text(findings, "bidi control")) found")
  }
}
