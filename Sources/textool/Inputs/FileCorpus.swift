import Synchronization
import TextKitLite

/// The documents that PATHs lead to: files, folders, records of a file, standard input.
///
/// ```swift
/// let corpus = FileCorpus(paths: ["corpus", "-"], options: InputOptions())
/// while let item = corpus.next() { … }
/// ```
///
/// Documents come in the order of the PATHs, a folder's in byte order of their paths. A file is opened when
/// its reader is read, so that no more files are open than workers read. A PATH that leads nowhere is a
/// problem like others; where all do, nothing was read.
final class FileCorpus: CorpusSource {
  private struct State: ~Copyable {
    var walk: FileWalk
    var records: RecordSource?
    var tokens: TokenFile?
    var position = CorpusPosition()
  }

  /// Where the files are.
  let paths: [InputPath]
  private let state: Mutex<State>
  private let options: InputOptions
  /// Who notes each step of the walk.
  private let log: InputLog?

  init(paths: [InputPath], options: InputOptions, log: InputLog? = nil) {
    self.paths = paths
    self.options = options
    self.log = log
    state = Mutex(State(walk: FileWalk(paths), records: nil, tokens: nil))
  }

  /// PATHs as a command's arguments have them.
  convenience init(paths: [String], options: InputOptions) {
    self.init(paths: paths.map(InputPath.init(argument:)), options: options)
  }

  /// How much of the files was read, where that is asked for.
  var meter: InputMeter? { options.meter }

  func next() -> CorpusItem? {
    state.withLock { next(&$0) }
  }

  /// How far the corpus was handed out.
  var position: CorpusPosition { state.withLock { $0.position } }

  /// Goes to a position, before anything was handed out.
  ///
  /// - Parameter check: is given each step of the walk up to there, and throws where it is another than it was; `nil` where
  ///   the walk ends too soon.
  func advance(to position: CorpusPosition, check: (FileWalk.Step?) throws -> Void) throws {
    try state.withLock { state in
      for number in 0..<position.steps {
        let step = state.walk.next()
        try check(step)
        guard case .file(let path, let isStream)? = step else { continue }
        if number == position.steps - 1, position.items != nil {
          _ = try open(path, isStream: isStream, &state)
        } else {
          meter?.pass(InputMeter.length(of: path))
        }
      }
      state.position = position
      guard let items = position.items else { return }
      if let place = position.place, var records = state.records.take() {
        let isThere = try records.seek(to: place)
        state.records = consume records
        if isThere { return }
      }
      for _ in 0..<items { _ = nextRecord(&state) }
      state.position = position
    }
  }

  private func next(_ state: inout State) -> CorpusItem? {
    while true {
      if let item = nextRecord(&state) { return item }
      let step = state.walk.next()
      if let step {
        state.position.steps += 1
        log?.note(step)
      }
      switch step {
      case nil: return nil
      case .problem(let problem): return .problem(problem)
      case .file(let path, let isStream):
        do throws(Problem) {
          if let item = try open(path, isStream: isStream, &state) { return item }
        } catch {
          return .problem(error)
        }
      }
    }
  }

  private func nextRecord(_ state: inout State) -> CorpusItem? {
    if var records = state.records.take(), let item = records.next() {
      state.position.items? += 1
      state.position.place = records.place
      state.records = consume records
      return item
    }
    if var tokens = state.tokens.take(), let item = tokens.next() {
      state.position.items? += 1
      state.tokens = consume tokens
      return item
    }
    (state.position.items, state.position.place) = (nil, nil)
    return nil
  }

  /// The document that a file is; `nil` where it holds records, which come next.
  private func open(_ path: InputPath, isStream: Bool, _ state: inout State) throws(Problem) -> CorpusItem? {
    let named = options.format ?? FormatSniffer.format(ofName: path)
    if let format = named, format.holdsRecords {
      let source = try ByteSource(path, options: options)
      state.records = RecordSource(consume source, format: format, options: options)
      state.position.items = 0
      return nil
    }
    if let format = named, format.holdsTokens {
      state.tokens = TokenFile(try ByteSource(path, options: options), format: format, options: options)
      state.position.items = 0
      return nil
    }
    guard isStream, named == nil else { return .document(FileReader(path, options: options)) }
    // A stream has no name that says what it holds: `zcat a.jsonl.gz | textool report -`.
    var source = try ByteSource(path, options: options)
    var start: [UInt8] = []
    try source.fill(&start, to: DecodedText.blockSize)
    if FormatSniffer.looksLikeJSONLines(start, textField: options.textField) {
      state.records = RecordSource(consume source, format: .jsonl, options: options, start: start)
      return nil
    }
    return .document(FileReader(consume source, start: start, options: options))
  }
}
