/// How far a corpus was handed out, so that another process can go on from there.
struct CorpusPosition: Codable, Equatable, Sendable {
  /// Steps of the walk: files that were opened, and what stood in the place of one.
  var steps = 0
  /// Documents and problems of the last file that were handed out, where it holds many and there may be more.
  var items: Int?
  /// Where the next record of that file starts, where it can be sought.
  var place: RecordPlace?
}

/// Where a record starts in a file.
struct RecordPlace: Codable, Equatable, Sendable {
  var byteOffset: Int
  /// From 1.
  var line: Int
  /// Records before it.
  var record: Int
}
