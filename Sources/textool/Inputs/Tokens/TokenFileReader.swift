import TextKitLite

/// One document of a file with a token a line: tokens become text parted by single spaces, sentences lines.
final class TokenFileReader: DocumentReader {
  /// The most malformed lines of a document that are told one by one.
  private static let mostProblems = 20

  private let bytes: [UInt8]
  private let map: OffsetMap
  private let firstLine: Int
  private let format: InputFormat
  private let options: InputOptions
  private let block: SingleBlock

  init(
    bytes: [UInt8], map: OffsetMap, firstLine: Int, format: InputFormat, info: DocumentInfo,
    options: InputOptions
  ) {
    self.bytes = bytes
    self.map = map
    self.firstLine = firstLine
    self.format = format
    self.options = options
    block = SingleBlock(info)
  }

  var info: DocumentInfo { block.info }
  var repairs: [Problem] { block.repairs }

  func read() throws(Problem) -> TextBlock? {
    try block.read { state throws(Problem) in
      format == .conllu ? try parse(CoNLLULines(), &state) : try parse(VerticalLines(), &state)
    }
  }

  private func parse(_ lines: some TokenLines, _ state: inout SingleBlock.State) throws(Problem) -> TextBlock
  {
    var lines = lines
    var text = TokenText()
    var malformed = 0
    var (at, line) = (0, firstLine)
    while at < bytes.count {
      let next = bytes[at...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      do throws(MalformedLine) {
        try lines.take(TokenText.withoutLineEnd(bytes[at..<next]), into: &text)
      } catch {
        malformed += 1
        let problem = Problem(
          path: state.info.path, line: line, byteOffset: map.sourceOffset(of: at),
          message: "this line \(error.reason); it was passed over", documentWasDropped: options.isStrict)
        if options.isStrict { throw problem }
        if malformed <= Self.mostProblems { state.repairs.append(problem) }
      }
      at = next
      line += 1
    }
    if malformed > Self.mostProblems {
      let rest = malformed - Self.mostProblems
      state.repairs.append(
        Problem(
          path: state.info.path, line: line,
          message:
            "\(rest) more malformed lines before line \(line) were passed over; is this \(format.rawValue)?",
          documentWasDropped: false))
    }
    if let id = lines.header.id { state.info.id = id }
    state.info.title = lines.header.title
    state.info.declaredLanguage = lines.header.language
    text.endSentence()
    return text.text.block(decoding: map, isLast: true)
  }
}
