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
  }

  private let state: Mutex<State>
  private let options: InputOptions

  init(paths: [InputPath], options: InputOptions) {
    self.options = options
    state = Mutex(State(walk: FileWalk(paths), records: nil, tokens: nil))
  }

  /// PATHs as a command's arguments have them.
  convenience init(paths: [String], options: InputOptions) {
    self.init(paths: paths.map(InputPath.init(argument:)), options: options)
  }

  func next() -> CorpusItem? {
    state.withLock { next(&$0) }
  }

  private func next(_ state: inout State) -> CorpusItem? {
    while true {
      if let item = nextRecord(&state) { return item }
      switch state.walk.next() {
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
      state.records = consume records
      return item
    }
    guard var tokens = state.tokens.take(), let item = tokens.next() else { return nil }
    state.tokens = consume tokens
    return item
  }

  /// The document that a file is; `nil` where it holds records, which come next.
  private func open(_ path: InputPath, isStream: Bool, _ state: inout State) throws(Problem) -> CorpusItem? {
    let named = options.format ?? FormatSniffer.format(ofName: path)
    if let format = named, format.holdsRecords {
      let source = try ByteSource(path, options: options)
      state.records = RecordSource(consume source, format: format, options: options)
      return nil
    }
    if let format = named, format.holdsTokens {
      state.tokens = TokenFile(try ByteSource(path, options: options), format: format, options: options)
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
