import Synchronization
import Testing

@testable import TextKitLite

@Suite struct CorpusSegmentationTests {
  private struct Stop: Error {}

  static let sentence = "L’homme a vu 3 renards, hier. 北京欢迎你。 The fox, again! اللغة جميلة.\n"

  /// Short documents and long ones, one of which cannot be read to its end, and a problem.
  static var items: [CorpusItem] {
    let long = String(repeating: sentence, count: 2500)
    let documents =
      (0..<30).map { MemoryDocument("\($0)", String(repeating: sentence, count: $0 % 4)) }
      + [
        MemoryDocument("long", long), MemoryDocument("broken", long).failing(atRead: 3),
        MemoryDocument("last", "Ende"),
      ]
    var items = documents.map { CorpusItem.document($0.reader()) }
    items.insert(.problem(Problem(path: "gone", message: "no such file")), at: 5)
    return items
  }

  static func options(jobs: Int) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.language = "fr"
    options.jobs = jobs
    return options
  }

  /// What is delivered, a line each.
  static func parts(
    _ items: [CorpusItem], unit: TextUnit, jobs: Int,
    make: @escaping @Sendable (SegmentedText, DocumentInfo) throws -> Void = { _, _ in }
  ) async throws -> [String] {
    let found = Mutex<[String]>([])
    try await CorpusSegmentation(unit: unit, options: options(jobs: jobs), mapsOffsets: true)
      .run(over: MemoryCorpus(items: items)) { text, info, _ in
        try make(text, info)
        return text.pieces.map { piece in
          let source = text.sourceRange(of: piece)
          return "\(info.id) \(source) \(String(decoding: text.text(of: piece), as: UTF8.self))"
        }
      } deliver: { part in
        found.withLock { found in
          found += part.value ?? []
          if part.isLast { found.append("end \(part.problems.map(\.message))") }
        }
      }
    return found.withLock { $0 }
  }

  @Test(arguments: [TextUnit.word, .sentence, .grapheme, .line])
  func anyNumberOfJobsGivesTheSame(unit: TextUnit) async throws {
    let one = try await Self.parts(Self.items, unit: unit, jobs: 1)
    #expect(one.count { $0.hasPrefix("end") } == 34)
    #expect(one.contains("end [\"the disk has gone\"]") && one.contains("end [\"no such file\"]"))
    #expect(one.last == "end []" && one.dropLast().last?.hasPrefix("last ") == true)
    for jobs in [2, 4] { #expect(try await Self.parts(Self.items, unit: unit, jobs: jobs) == one) }
  }

  /// Lines that are longer than a chunk are cut on several threads where one segmenter cuts them that reads them alone,
  /// and the same text in short lines.
  @Test(arguments: [TextUnit.word, .sentence])
  func longLinesAreCutAsAlone(unit: TextUnit) async throws {
    let count = 15_000
    let line = String(repeating: Self.sentence.dropLast() + " ", count: count)
    let document = MemoryDocument("line", "a\n" + line + "\nb\n").cut(into: [1 << 16, 1 << 12])
    var alone: [String] = []
    _ = try DocumentSegmenter(unit: unit, options: Self.options(jobs: 1)).segment(
      document.reader(), mapsOffsets: true
    ) { text in
      alone += text.pieces.map { piece in
        "line \(text.sourceRange(of: piece)) \(String(decoding: text.text(of: piece), as: UTF8.self))"
      }
    }
    let found = try await Self.parts([.document(document.reader())], unit: unit, jobs: 3)
    #expect(found == alone + ["end []"])
    let short = try await Self.parts(
      [.document(MemoryDocument("short", Self.sentence).reader())], unit: unit, jobs: 1)
    #expect(alone.count == (short.count - 1) * count + 2)
  }

  /// What fails for one chunk ends the document there, wherever other workers are.
  @Test func anErrorOfTheAnalysisEndsTheDocument() async throws {
    for jobs in [1, 4] {
      let long = MemoryDocument("long", String(repeating: Self.sentence, count: 4000))
      let items = [long, MemoryDocument("next", "b")].map { CorpusItem.document($0.reader()) }
      let found = try await Self.parts(items, unit: .word, jobs: jobs) { text, info in
        if info.id == "long", text.sourceRange(of: text.pieces[0]).lowerBound > 200_000 {
          throw TextError(operation: "cut it", reason: "a test", remedy: "none")
        }
      }
      #expect(found.suffix(2) == ["next 0..<1 b", "end []"])
      #expect(found.count { $0.hasPrefix("end") } == 2)
      #expect(found.contains { $0.hasPrefix("end") && $0.contains("a test") })
    }
  }

  @Test func whatDeliverThrowsEndsTheRun() async {
    let delivered = Mutex(0)
    await #expect(throws: Stop.self) {
      try await CorpusSegmentation(unit: .word, options: Self.options(jobs: 2))
        .run(over: MemoryCorpus(items: Self.items)) { text, _, _ in
          text.pieces.count
        } deliver: { _ in
          delivered.withLock { $0 += 1 }
          throw Stop()
        }
    }
    #expect(delivered.withLock { $0 } == 1)
  }
}
