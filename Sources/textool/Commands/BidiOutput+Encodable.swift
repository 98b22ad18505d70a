internal import TextKitLite

extension BidiOutput {
  private enum Key: String, CodingKey {
    case document, paragraph, start, end, level, direction, text, controls
    case logicalRuns = "logical_runs"
    case visualRuns = "visual_runs"
    case visualOrder = "visual_order"
    case visualText = "visual_text"
  }

  /// A run with its bytes in the source.
  private struct Run: Encodable {
    var start: Int
    var end: Int
    var level: UInt8
  }

  /// A control with its bytes in the source.
  private struct Control: Encodable {
    var start: Int
    var codePoint: String
    var name: String
    var balance: String

    enum CodingKeys: String, CodingKey {
      case start, name, balance
      case codePoint = "code_point"
    }
  }

  func encode(to encoder: any Encoder) throws {
    let source = paragraph.sourceRange(of: 0..<paragraph.bytes.count)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(document, forKey: .document)
    try container.encode(paragraph.number, forKey: .paragraph)
    try container.encode(source.lowerBound, forKey: .start)
    try container.encode(source.upperBound, forKey: .end)
    try container.encode(bidi.paragraphLevel, forKey: .level)
    try container.encode(bidi.paragraphLevel == 1 ? "rtl" : "ltr", forKey: .direction)
    try container.encode(String(decoding: paragraph.bytes, as: UTF8.self), forKey: .text)
    try container.encode(bidi.logicalRuns.map(run), forKey: .logicalRuns)
    try container.encode(bidi.visualRuns.map(run), forKey: .visualRuns)
    try container.encode(bidi.visualOrder, forKey: .visualOrder)
    try container.encode(try bidi.reorderedText, forKey: .visualText)
    try container.encode(findings.map(control), forKey: .controls)
  }

  private func run(_ run: BidiRun) -> Run {
    let source = paragraph.sourceRange(of: run.range)
    return Run(start: source.lowerBound, end: source.upperBound, level: run.level)
  }

  private func control(_ finding: BidiControls.Occurrence) -> Control {
    let start = paragraph.sourceRange(of: finding.byteOffset..<finding.byteOffset + 1).lowerBound
    return Control(
      start: start, codePoint: finding.control.codePoint, name: finding.control.name,
      balance: finding.balance.rawValue)
  }
}
