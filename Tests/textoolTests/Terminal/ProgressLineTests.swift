import Testing

@testable import textool

@Suite struct ProgressLineTests {
  @Test(arguments: [
    (1, 500_000, 2.0, "1 document, 0.5 MB, 0.3 MB/s"),
    (1200, 34_500_000, 2.0, "1200 documents, 34.5 MB, 17.3 MB/s"),
    (0, 0, 0.0, "0 documents, 0.0 MB, 0.0 MB/s"),
  ])
  func says(documents: Int, bytes: Int, seconds: Double, text: String) {
    let elapsed = Duration.milliseconds(Int(seconds * 1000))
    #expect(ProgressLine.text(documents: documents, bytes: bytes, elapsed: elapsed) == text)
  }
}
