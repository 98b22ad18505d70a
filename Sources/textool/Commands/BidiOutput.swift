internal import TextKitLite

/// The directions of one paragraph.
struct BidiOutput: OutputItem {
  var document: String
  var paragraph: Paragraph
  var bidi: BidiParagraph

  var place: OutputPlace { .paragraphs }

  /// Every control but the marks.
  var findings: [BidiControls.Occurrence] {
    BidiControls(in: paragraph.bytes.span).occurrences.filter { $0.control.role != .mark }
  }

  private var direction: String { bidi.paragraphLevel == 1 ? "rtl" : "ltr" }

  private var source: Range<Int> { paragraph.sourceRange(of: 0..<paragraph.bytes.count) }

  private func source(of run: BidiRun) -> Range<Int> { paragraph.sourceRange(of: run.range) }

  private func source(of finding: BidiControls.Occurrence) -> Range<Int> {
    // U+061C has two bytes, the others three; only marks have two, and they are no findings.
    paragraph.sourceRange(of: finding.byteOffset..<finding.byteOffset + 3)
  }

  /// The place of each logical run as it is seen from left to right, from 1.
  private var visualPlaces: [Int] {
    bidi.logicalRuns.map { run in
      (bidi.visualRuns.firstIndex { $0.range.lowerBound == run.range.lowerBound } ?? 0) + 1
    }
  }

  var rows: [[Table.Cell]] {
    let head: [Table.Cell] = [.text(document), .integer(paragraph.number)]
    let whole =
      head + [
        .text("paragraph"), .integer(source.lowerBound), .integer(source.upperBound),
        .integer(Int(bidi.paragraphLevel)), .text(direction), .null, .null, .null,
      ]
    let runs = zip(bidi.logicalRuns, visualPlaces).map { run, visual in
      head + [
        .text("run"), .integer(source(of: run).lowerBound), .integer(source(of: run).upperBound),
        .integer(Int(run.level)), .text(run.isRightToLeft ? "rtl" : "ltr"), .integer(visual), .null, .null,
      ]
    }
    let controls = findings.map { finding in
      head + [
        .text("control"), .integer(source(of: finding).lowerBound), .integer(source(of: finding).upperBound),
        .null, .null, .null, .text("\(finding.control.codePoint) \(finding.control.name)"),
        .text(finding.balance.rawValue),
      ]
    }
    return [whole] + runs + controls
  }

  var sections: [Section] {
    let words = bidi.paragraphLevel == 1 ? "right to left" : "left to right"
    let facts = [
      words, "level \(bidi.paragraphLevel)", "bytes \(source.lowerBound)–\(source.upperBound)",
      Quantity.text(bidi.logicalRuns.count, "run"),
    ]
    let notes = findings.map { finding in
      "byte \(source(of: finding).lowerBound): \(finding.control.codePoint) \(finding.control.name), "
        + finding.balance.rawValue.replacing("-", with: " ")
    }
    return [
      Section(
        heading: "\(document), paragraph \(paragraph.number)", facts: [facts],
        tables: bidi.logicalRuns.count > 1 ? [runTable] : [], notes: notes)
    ]
  }

  private var runTable: Table {
    let rows = zip(bidi.logicalRuns, visualPlaces).map { run, visual -> [Table.Cell] in
      [
        .integer(source(of: run).lowerBound), .integer(source(of: run).upperBound), .integer(Int(run.level)),
        .integer(visual), .text(String(decoding: paragraph.bytes[run.range], as: UTF8.self)),
      ]
    }
    return Table(
      columns: [
        Table.Column(name: "start", heading: "start", kind: .integer),
        Table.Column(name: "end", heading: "end", kind: .integer),
        Table.Column(name: "level", heading: "level", kind: .integer),
        Table.Column(name: "visual", heading: "seen as", kind: .integer),
        Table.Column(name: "text", heading: "text"),
      ],
      rows: rows)
  }
}
