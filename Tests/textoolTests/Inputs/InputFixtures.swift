import Foundation
import Glibc
import Testing
import TextKitLite

@testable import textool

/// A folder of its own for one test; all are removed when the process ends.
struct Scratch {
  let folder: String

  /// What the process's folders start with.
  private static let prefix = NSTemporaryDirectory() + "textool-inputs-\(getpid())-"
  private static let removal: Void = {
    _ = atexit {
      let parent = NSTemporaryDirectory()
      let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
      for name in names where (parent + name).hasPrefix(Scratch.prefix) {
        try? FileManager.default.removeItem(atPath: parent + name)
      }
    }
  }()

  init() throws {
    _ = Self.removal
    folder = Self.prefix + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Writes a file, its folders too, and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }
}

/// A document that was read to its end.
struct ReadDocument {
  var info: DocumentInfo
  var bytes: [UInt8] = []
  var map = OffsetMap()
  var repairs: [Problem] = []
  var trimmed: [TrimmedBlock]?
  var failure: Problem?

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// What a corpus yields, documents read to their ends.
enum ReadItem {
  case document(ReadDocument)
  case problem(Problem)

  var document: ReadDocument? {
    if case .document(let document) = self { document } else { nil }
  }
  var problem: Problem? {
    switch self {
    case .document(let document): document.failure
    case .problem(let problem): problem
    }
  }
}

func readAll(_ paths: [String], _ options: InputOptions = InputOptions()) -> [ReadItem] {
  let corpus = FileCorpus(paths: paths, options: options)
  var items: [ReadItem] = []
  while let item = corpus.next() {
    switch item {
    case .problem(let problem): items.append(.problem(problem))
    case .document(let reader): items.append(.document(read(reader)))
    }
  }
  return items
}

func read(_ reader: any DocumentReader) -> ReadDocument {
  var document = ReadDocument(info: reader.info)
  do throws(Problem) {
    var sawLast = false
    while let block = try reader.read() {
      #expect(!sawLast, "no block follows the last one")
      #expect(String(validating: block.bytes, as: UTF8.self) != nil, "a block is valid UTF-8")
      #expect(block.map.textEnd == block.bytes.count, "the map covers the block")
      document.bytes += block.bytes
      document.map.append(block.map)
      sawLast = block.isLast
    }
    #expect(sawLast)
  } catch {
    document.failure = error
  }
  document.info = reader.info
  document.repairs = reader.repairs
  document.trimmed = reader.trimmed
  return document
}

/// Reads one file that holds `bytes`.
func readOne(
  _ name: String = "a.txt", _ bytes: [UInt8], _ options: InputOptions = InputOptions()
) throws -> ReadDocument {
  let scratch = try Scratch()
  let items = readAll([try scratch.write(name, bytes)], options)
  return try #require(items.first?.document)
}

/// Wherever the map says that text stands byte for byte, the source has those bytes.
func expectExact(_ document: ReadDocument, in source: [UInt8], _ comment: Comment? = nil) {
  for run in document.map.runs where run.textStep == 1 && run.sourceStep == 1 {
    let text = document.bytes[run.textStart..<run.textStart + run.count]
    let there = source[run.sourceStart..<min(source.count, run.sourceStart + run.count)]
    #expect(text.elementsEqual(there), comment)
  }
}

extension OffsetMap {
  /// How much of the text stands in the source byte for byte.
  var exactBytes: Int { runs.filter { $0.textStep == 1 && $0.sourceStep == 1 }.reduce(0) { $0 + $1.count } }
}

/// A file of Tests/Fixtures/inputs.
func fixture(_ name: String, file: String = #filePath) throws -> [UInt8] {
  let tests = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return Array(try Data(contentsOf: tests.appendingPathComponent("Fixtures/inputs/" + name)))
}
