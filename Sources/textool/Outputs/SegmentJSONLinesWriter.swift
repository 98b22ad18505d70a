internal import TextKitLite

/// Each piece as a line of JSON, with byte offsets into the source.
///
/// ```json
/// {"document":"a.txt","text":"北京","key":"北京","class":"word","script":"Han","start":0,"end":6}
/// ```
struct SegmentJSONLinesWriter: SegmentWriter {
  func text(
    of stretch: SegmentedText, document: DocumentInfo, by segmenter: DocumentSegmenter
  ) throws -> [UInt8] {
    var head = Array("{\"document\":".utf8)
    JSONString.append(document.id.utf8, to: &head)
    head += ",\"text\":".utf8
    var lines: [UInt8] = []
    for piece in stretch.pieces {
      lines += head
      JSONString.append(stretch.text(of: piece), to: &lines)
      if let tokenClass = piece.tokenClass, let script = piece.script {
        lines += ",\"key\":".utf8
        JSONString.append(try segmenter.key(of: piece, in: stretch), to: &lines)
        lines += ",\"class\":\"\(tokenClass.name)\",\"script\":\"\(script.name)\"".utf8
      } else {
        lines += ",\"key\":null,\"class\":null,\"script\":null".utf8
      }
      let source = stretch.sourceRange(of: piece)
      lines += ",\"start\":\(source.lowerBound),\"end\":\(source.upperBound)}\n".utf8
    }
    return lines
  }
}
