internal import TextKitLite

/// Each piece as a line of JSON, with byte offsets into the source.
///
/// ```json
/// {"document":"a.txt","text":"北京","key":"北京","class":"word","script":"Han","start":0,"end":6}
/// ```
struct SegmentJSONLinesWriter: SegmentWriter {
  private var line: [UInt8] = []

  mutating func write(
    _ text: SegmentedText, of document: DocumentInfo, by segmenter: DocumentSegmenter,
    to sink: inout OutputSink
  ) throws {
    var head = Array("{\"document\":".utf8)
    JSONString.append(document.id.utf8, to: &head)
    for piece in text.pieces {
      line.removeAll(keepingCapacity: true)
      line += head
      line += Array(",\"text\":".utf8)
      JSONString.append(text.text(of: piece), to: &line)
      if let tokenClass = piece.tokenClass, let script = piece.script {
        line += Array(",\"key\":".utf8)
        JSONString.append(try segmenter.key(of: piece, in: text), to: &line)
        line += Array(",\"class\":\"\(tokenClass.name)\",\"script\":\"\(script.name)\"".utf8)
      } else {
        line += Array(",\"key\":null,\"class\":null,\"script\":null".utf8)
      }
      let source = text.sourceRange(of: piece)
      line += Array(",\"start\":\(source.lowerBound),\"end\":\(source.upperBound)}\n".utf8)
      try sink.write(bytes: line)
    }
  }
}
