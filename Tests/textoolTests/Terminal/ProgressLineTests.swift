import Testing
import TextKitLite

@testable import textool

@Suite struct ProgressLineTests {
  @Test(arguments: [
    (1, 500_000, 500_000, 2.0, nil, "1 document, 0.5 MB, 0.3 MB/s"),
    (1200, 34_500_000, 34_500_000, 2.0, 3.2, "1200 documents, 34.5 MB, 17.3 MB/s, 4 s left"),
    (1200, 34_500_000, 2_000_000, 2.0, 150.0, "1200 documents, 34.5 MB, 1.0 MB/s, 3 min left"),
    (1200, 34_500_000, 2_000_000, 2.0, 7201.0, "1200 documents, 34.5 MB, 1.0 MB/s, 3 h left"),
    (0, 0, 0, 0.0, nil, "0 documents, 0.0 MB, 0.0 MB/s"),
  ])
  func says(documents: Int, bytes: Int, own: Int, seconds: Double, left: Double?, text: String) {
    #expect(
      ProgressLine.text(
        Progress(documents: documents, bytes: bytes), own: Progress(documents: 1, bytes: own),
        elapsed: .seconds(seconds), left: left.map { .seconds($0) }) == text)
  }

  /// What is read and what is left is told in bytes on the disk, whatever they expand to.
  @Test func metersWhatIsLeft() async throws {
    let scratch = try Scratch()
    try scratch.write("d/a.txt", "four words are here")
    try scratch.write("d/b.jsonl", "{\"text\": \"one\"}\n{\"text\": \"two\"}\n")
    var options = InputOptions()
    let meter = InputMeter()
    options.meter = meter
    let corpus = FileCorpus(paths: [InputPath(argument: scratch.folder)], options: options)
    #expect(meter.left == nil)
    meter.survey(corpus.paths)
    while meter.left == nil { try await Task.sleep(for: .milliseconds(1)) }
    #expect(meter.left == 19 + 32)
    while let item = corpus.next() { if case .document(let reader) = item { _ = textoolTests.read(reader) } }
    #expect(meter.read == 19 + 32 && meter.left == 0)
    let again = FileCorpus(paths: corpus.paths, options: options)
    try again.advance(to: CorpusPosition(steps: 1)) { _ in }
    #expect(meter.read == 19 + 32)
  }
}
