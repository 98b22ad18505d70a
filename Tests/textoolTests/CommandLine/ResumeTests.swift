import Foundation
import Testing
import TextKitLite

@testable import textool

/// A count that ends anywhere and goes on gives the bytes of one that was never interrupted.
@Suite struct ResumeTests {
  /// Files, records of several formats, a compressed one, and what cannot be read.
  private static func corpus() throws -> Scratch {
    let scratch = try Scratch()
    for number in 0..<12 {
      try scratch.write("c/\(number).txt", "The fox \(number) saw the dog.\n我们今天去图书馆看书。\n")
    }
    let records = (0..<60).map { "{\"id\": \($0), \"text\": \"the w\($0 % 7) and w\($0)\"}\n" }
    try scratch.write("c/m.jsonl", records.joined() + "no record\n\u{FEFF}{}\n" + records[3].dropLast())
    try scratch.write("c/n.csv", "id,text\n" + (0..<30).map { "\($0),\"a, \($0)\nb\"\n" }.joined())
    try scratch.write("c/o.conllu", "# newdoc\n1\tune\(rest)\n\n# newdoc\n1\tautre\(rest)\n\n")
    try scratch.write("c/p.txt", "a\0b")
    // Longer than the block by which a file is recognized, so that the place is sought; no line feed at the end.
    let long = (0..<500).map {
      "{\"id\": \($0), \"text\": \"long \($0 % 91) \($0 % 7) x\($0 / 9) \(pad)\"}\n"
    }
    try scratch.write("c/q.jsonl", String(long.joined().dropLast()))
    return scratch
  }

  private static let rest = String(repeating: "\t_", count: 8)
  private static let pad = String(repeating: "z", count: 600)

  private static func options(jobs: Int) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.language = "en"
    options.ngramSizes = [1, 2]
    options.stopWords = .none
    options.jobs = jobs
    return options
  }

  private static let header = CountHeader(
    facts: [CountHeader.format], sizes: [1, 2], totals: CountTotals(), ngrams: [:])

  /// What is given instead of a run that is killed.
  private struct Killed: Error {}

  /// Counts a number of parts; the list and the problems where that is all.
  private static func run(
    _ scratch: Scratch, jobs: Int = 1, bytes: Int = .max, parts: Int = .max, plan: [String] = ["same"]
  ) async throws -> (list: [UInt8], problems: [Problem]) {
    let folder = try ResumeFolder(scratch.folder + "/r", plan: plan)
    let log = InputLog()
    let source = FileCorpus(
      paths: [InputPath(argument: scratch.folder + "/c")], options: InputOptions(), log: log)
    var count = CorpusCount(options: options(jobs: jobs))
    count.storage = TemporaryStorage(folder: nil)
    let limit = PartOfCorpus.Limit(duration: .seconds(600), bytes: bytes)
    let resumable = try ResumableCount(
      count, limit: limit, folder: folder, source: source, log: log, header: header)
    var done = 0
    while try await resumable.runPart() {
      done += 1
      if done == parts { throw Killed() }
    }
    let files = try CountFiles(folder.parts, storage: TemporaryStorage(folder: nil))
    var list = Array(files.header.text.utf8)
    try files.forEachBlock { list += $0 }
    return (list, folder.problems)
  }

  @Test(arguments: [(1, 3000), (2, 9000), (3, 30_000), (1, 60_000)])
  func goesOnWhereverItEnded(jobs: Int, bytes: Int) async throws {
    let scratch = try Self.corpus()
    let whole = try await Self.run(scratch)
    try FileManager.default.removeItem(atPath: scratch.folder + "/r")
    var runs = 0
    while true {
      runs += 1
      do {
        let result = try await Self.run(scratch, jobs: jobs, bytes: bytes, parts: 1 + (runs * runs) % 4)
        #expect(result.list == whole.list)
        #expect(result.problems == whole.problems && result.problems.count == 3)
        break
      } catch is Killed {
        try Self.leaveRemains(scratch)
      }
    }
    #expect(runs > 2, "\(runs) runs")
  }

  /// What a process that was killed may leave at any point between two steps.
  private static func leaveRemains(_ scratch: Scratch) throws {
    try scratch.write("r/.part-77.tsv.123.part", "half a par")
    try scratch.write("r/part-99999.tsv", "1\tnever\t1\t1\n")
    try scratch.write("r/.run.json.7-1.part", "{")
    let log = scratch.folder + "/r/files.tsv"
    if let handle = FileHandle(forWritingAtPath: log) {
      try handle.seekToEnd()
      try handle.write(contentsOf: Data("12\t1.0\tsome-fi".utf8))
      try handle.close()
    }
  }

  @Test func refusesWhatIsNotTheSame() async throws {
    let scratch = try Self.corpus()
    await #expect(throws: Killed.self) { _ = try await Self.run(scratch, bytes: 100, parts: 3) }
    func refusal(plan: [String] = ["same"]) async -> String {
      do {
        _ = try await Self.run(scratch, plan: plan)
        return "none"
      } catch { return (error as? Problem)?.message ?? "\(error)" }
    }
    #expect(
      await refusal(plan: ["other"]).contains(
        "begun with \u{201C}same\u{201D}, and this is \u{201C}other\u{201D}"))
    try scratch.write("c/00.txt", "new")
    #expect(
      await refusal().contains(
        "has counted \(scratch.folder)/c/1.txt where \(scratch.folder)/c/00.txt comes now"))
    try FileManager.default.removeItem(atPath: scratch.folder + "/c/00.txt")
    try scratch.write("c/1.txt", "changed")
    #expect(await refusal().contains("c/1.txt, which was changed since"))
    try scratch.write("r/run.json", "{\"version\": 7}")
    #expect(await refusal().contains("cannot go on with"))
  }

  @Test func theFolderIsOurs() async throws {
    let scratch = try Self.corpus()
    try scratch.write("r/mine.txt", "precious")
    await #expect(throws: Problem.self) { _ = try await Self.run(scratch) }
    #expect(FileManager.default.fileExists(atPath: scratch.folder + "/r/mine.txt"))
    try FileManager.default.removeItem(atPath: scratch.folder + "/r/mine.txt")
    let held = try ResumeFolder(scratch.folder + "/r", plan: [])
    #expect(throws: Problem.self) { _ = try ResumeFolder(scratch.folder + "/r", plan: []) }
    held.remove()
    #expect(!FileManager.default.fileExists(atPath: scratch.folder + "/r"))
  }

  /// The command: killed by SIGKILL while it counts, begun again; the folder is gone when the output is there.
  @Test func command() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      for i in $(seq 60); do echo "{\\"text\\": \\"The fox $i saw the dog $((i % 7)).\\"}"; done >a.jsonl
      textool count a.jsonl --language en -o whole
      options='a.jsonl --language en -o out --resume parts --resume-every 0'
      "$TEXTOOL" count $options & while [ ! -e parts/part-2.tsv ]; do sleep 0.01; done; kill -9 $!; wait $! ; echo $?
      ls -d parts out 2>/dev/null
      textool count $options --jobs 3; cmp whole out && ls -A | tr '\\n' ' '
      textool count - --resume parts </dev/null; echo $?; textool count a.jsonl --resume-every -1; echo $?
      """)
    #expect(
      result.lines == ["137", "parts", ".stderr .stdout a.jsonl out whole 64", "64"],
      "\(result.text) \(result.error)")
  }
}
