internal import TextKitLite

/// Lists of counts that stand where documents could.
struct CountedInput {
  /// The files, in the order of the paths.
  let paths: [InputPath]

  /// The lists that PATHs lead to; `nil` where the first file is a document. A stream has to be named by
  /// `--input counts`.
  init?(_ arguments: [String], format: InputFormatName) throws {
    guard format == .counts || format == .auto else { return nil }
    var walk = FileWalk(try InputPaths.checked(arguments).map(InputPath.init(argument:)))
    var paths: [InputPath] = []
    while let step = walk.next() {
      switch step {
      case .problem(let problem):
        guard format == .counts || !paths.isEmpty else { return nil }
        throw problem
      case .file(let path, let isStream):
        if paths.isEmpty, format == .auto, try isStream || !Self.isList(path) { return nil }
        paths.append(path)
      }
    }
    guard !paths.isEmpty else { return nil }
    self.paths = paths
  }

  private static func isList(_ path: InputPath) throws -> Bool {
    guard var source = try? ByteSource(path, options: InputOptions()) else { return false }
    let first = Array("#\(CountHeader.format.name)\t".utf8)
    var start: [UInt8] = []
    // What cannot be read is a problem of the run over documents.
    try? source.fill(&start, to: first.count)
    return start.starts(with: first)
  }

  /// The lists, whose headers agree.
  func files() throws -> CountFiles { try CountFiles(paths, storage: TemporaryStorage(folder: nil)) }

  /// Calls `body` with the sum of the lists.
  func read<Result>(_ body: (inout CountListMerge, CountHeader) throws -> Result) throws -> Result {
    let files = try files()
    do {
      return try files.withMerge { merge in try body(&merge, files.header) }
    } catch let error as MalformedCounts {
      throw CountFile.problem(error, with: paths[0])
    }
  }
}
