internal import TextKitLite

/// Lists of counts that stand where documents could.
struct CountedInput {
  /// The files, in the order of the paths.
  let paths: [InputPath]

  /// The lists that PATHs lead to; `nil` where the first file is a document. A stream has to be named by
  /// `--input counts`.
  init?(_ input: InputArguments) throws {
    guard input.format == .counts || input.format == .auto else { return nil }
    var walk = FileWalk(try InputPaths.checked(input.paths).map(InputPath.init(argument:)))
    var paths: [InputPath] = []
    while let step = walk.next() {
      switch step {
      case .problem(let problem):
        guard input.format == .counts || !paths.isEmpty else { return nil }
        throw problem
      case .file(let path, let isStream):
        if paths.isEmpty, input.format == .auto, try isStream || !Self.isList(path) { return nil }
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

  /// The whole of the lists.
  func summary(options: AnalysisOptions, storage: any CountStorage) throws -> CorpusSummary {
    let files = try CountFiles(paths, storage: storage)
    do {
      return try files.withMerge { merge in
        try CorpusSummary(&merge, header: files.header, options: options)
      }
    } catch let error as MalformedCounts {
      throw CountFile.problem(error, with: paths[0])
    }
  }
}
