import TextKitLite

/// Lists of counts that are to be added up.
struct CountFiles {
  private let paths: [InputPath]
  private let storage: any CountStorage
  /// Lists that can be read only once, opened already.
  private let streams: [InputPath: CountList]
  /// The header of the sum.
  let header: CountHeader

  /// Files that are open at the same time.
  private static let openFiles = 20

  /// Reads the headers, which must agree.
  ///
  /// - Throws: the problem of the first list that is none, or was made otherwise than the first.
  init(_ paths: [InputPath], storage: any CountStorage) throws {
    self.paths = paths
    self.storage = storage
    var sum: CountHeader?
    var streams: [InputPath: CountList] = [:]
    for path in paths {
      let list = try CountFile.open(path)
      // What can be read only once stays open.
      if path.isStandardInput || OpenFile.kind(of: path, followingLinks: true).isStream {
        guard streams[path] == nil else {
          throw CommandFailure(.usage, "\(path.shown): a stream can be read once; name it once")
        }
        streams[path] = list
      }
      guard let header = list.header else { continue }
      if let first = sum, let line = Self.difference(header, first) {
        throw Problem(
          path: path.shown, line: line.number,
          message:
            "\(line.own) where \(paths[0].shown) has \(line.other); counts that were made otherwise cannot "
            + "be added, count one of them again")
      }
      if sum == nil { sum = header } else { sum?.add(header) }
    }
    guard let sum else { throw CommandFailure(.noInput, "name the lists of counts to merge") }
    header = sum
    self.streams = streams
  }

  /// Calls `body` with the rows of the sum as text.
  func forEachBlock(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    try withMerge { try $0.forEachBlock(body) }
  }

  /// Calls `body` with the sum; an error that it meets in a list names the list.
  func withMerge<Result>(_ body: (inout CountListMerge) throws -> Result) throws -> Result {
    var merge = try merged()
    return try naming(paths) { try body(&merge) }
  }

  private func merged() throws -> CountListMerge {
    guard paths.count > Self.openFiles else { return try merge(paths) }
    let runs = CountRuns(storage: storage)
    var rest = paths[...]
    while !rest.isEmpty {
      let group = Array(rest.prefix(Self.openFiles))
      rest = rest.dropFirst(group.count)
      var merge = try merge(group)
      try runs.add { write in try naming(group) { try merge.forEachBlock(write) } }
    }
    return try runs.merged()
  }

  private func merge(_ group: [InputPath]) throws -> CountListMerge {
    let lists = try group.map { path in try streams[path] ?? CountFile.open(path) }
    return try naming(group) { try CountListMerge(lists) }
  }

  /// Gives an error the path of the list that it is of.
  private func naming<Result>(_ group: [InputPath], _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let failure as CountListMerge.Failure {
      guard failure.list < group.count, !(failure.reason is OutputError) else { throw failure.reason }
      throw CountFile.problem(failure.reason, with: group[failure.list])
    }
  }

  /// The first line in which a header differs from another.
  private static func difference(_ header: CountHeader, _ other: CountHeader)
    -> (number: Int, own: String, other: String)?
  {
    let (own, others) = (header.common, other.common)
    for index in 0..<max(own.count, others.count) {
      let (left, right) = (index < own.count ? own[index] : nil, index < others.count ? others[index] : nil)
      guard left != right else { continue }
      func shown(_ fact: CountHeader.Fact?) -> String {
        fact.map { "\u{201C}\($0.line)\u{201D}" } ?? "no such line"
      }
      return (index + 1, shown(left), shown(right))
    }
    return nil
  }
}

extension FileKind? {
  /// Whether it can be read only once.
  fileprivate var isStream: Bool { if case .special = self { true } else { false } }
}
