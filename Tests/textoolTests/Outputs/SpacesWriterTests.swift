import Testing
import TextKitLite

@testable import textool

@Suite struct SpacesWriterTests {
  /// Stretches of one document after the other; each document's last ends it.
  private func written(_ documents: [[String]]) throws -> String {
    var writer = SpacesWriter()
    var sink = OutputSink()
    for stretches in documents {
      for text in stretches {
        try writer.write(
          Array(text.trimmed.utf8), endsLine: text.last == "\n", to: &sink)
      }
      try writer.endDocument(to: &sink)
    }
    try writer.end(to: &sink)
    return String(decoding: sink.take(), as: UTF8.self)
  }

  @Test(arguments: [
    ([["a b\n", "c\n"]], "a b\nc\n"), ([["a b"]], "a b\n"), ([["a ", "b\nc", "d\n"]], "a b\nc d\n"),
    ([["a", "\n"], ["b\n"]], "a\nb\n"), ([["a", "   "], ["b"]], "a\nb\n"), ([["  "]], "\n"),
    ([[], ["a\n"]], "a\n"),
    ([["a", " ", "b\n"]], "a b\n"), ([["\n", "\n"]], "\n\n"),
  ])
  func aLineGoesOnInTheNextStretch(documents: [[String]], output: String) throws {
    #expect(try written(documents) == output)
  }
}

extension String {
  /// Without the spaces at its ends, as pieces are written.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
