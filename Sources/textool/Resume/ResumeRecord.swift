internal import FoundationEssentials
internal import TextKitLite

/// What is finished of a count that can be interrupted, as it stands in the folder of `--resume`.
struct ResumeRecord: Codable, Equatable {
  /// A finished list of counts of some of the documents.
  struct Part: Codable, Equatable {
    var name: String
    /// How often what is in it was merged.
    var level: Int
  }

  /// Something of the input that could not be read as it should.
  struct Finding: Codable, Equatable {
    var path: String
    var line: Int?
    var column: Int?
    var byteOffset: Int?
    var message: String
    var documentWasDropped: Bool

    init(_ problem: Problem) {
      path = problem.path
      line = problem.line
      column = problem.column
      byteOffset = problem.byteOffset
      message = problem.message
      documentWasDropped = problem.documentWasDropped
    }

    var problem: Problem {
      Problem(
        path: path, line: line, column: column, byteOffset: byteOffset, message: message,
        documentWasDropped: documentWasDropped)
    }
  }

  static let currentVersion = 1

  var version = currentVersion
  /// What must be the same if the count is to go on: versions, options, paths; a line each.
  var plan: [String]
  /// All documents before it are in the parts.
  var position = CorpusPosition()
  /// Bytes of the list of files that are of use.
  var logLength = 0
  /// Documents, and bytes of text, that were counted.
  var documents = 0
  var bytes = 0
  var parts: [Part] = []
  /// Parts that were ever made: the last one's number.
  var partsMade = 0
  var findings: [Finding] = []

  /// How far the count has come.
  var progress: Progress { Progress(documents: documents, bytes: bytes) }

  /// The record as one JSON object.
  var text: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.keyEncodingStrategy = .convertToSnakeCase
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try encoder.encode(self)) + [0x0A]
    }
  }
}

extension ResumeRecord {
  /// A record as it was written.
  init(text: [UInt8]) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(ResumeRecord.self, from: Data(text))
  }
}
