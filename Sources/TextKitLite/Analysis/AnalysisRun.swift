import Synchronization

/// What the workers of one run share: options, the documents that are open to help, problems, progress.
final class AnalysisRun: Sendable {
  private struct State {
    /// Documents with chunks left, how many workers are at each, and whether more than one was.
    var open: [(document: SharedDocument, workers: Int, hadHelp: Bool)] = []
    /// Workers that may still open a document.
    var openers: Int
    var completed: [SharedDocument] = []
    var completedOrdinals: Set<Int> = []
    var problems: [Problem] = []
    var isStopped = false
    var documentsOpened = 0
    var progress = Progress(documents: 0, bytes: 0)
  }

  let options: AnalysisOptions
  let registry = LanguageRegistry()
  private let identifier = LanguageIdentifier()
  private let state: Mutex<State>
  private let onProgress: (@Sendable (Progress) -> Void)?

  init(options: AnalysisOptions, progress: (@Sendable (Progress) -> Void)?) {
    self.options = options
    onProgress = progress
    state = Mutex(State(openers: max(1, options.jobs)))
  }

  var longestNGram: Int { max(1, options.ngramSizes.max() ?? 1, options.collocationSize ?? 1) }

  /// An empty counter of what the run counts.
  var emptyCounter: NGramCounter {
    NGramCounter(longest: longestNGram, cooccurrence: options.cooccurrence)
  }

  /// Whether sentences matter for what is counted together.
  var countsWindows: Bool { if case .window = options.cooccurrence { true } else { false } }

  /// The language that a document is treated as: the one that was named, or what its text shows; what it
  /// declares where its text shows nothing.
  func language(of info: DocumentInfo, sample: [UInt8]) -> String {
    if let named = options.language { return named }
    let guess = identifier.identify(sample.span).language
    return guess == "und" ? info.declaredLanguage ?? "und" : guess
  }

  /// How the tokens of a document are found.
  func style(of info: DocumentInfo) -> TokenRules.Style {
    info.isPresegmented ? .presegmented : options.tokenRules.style
  }

  /// A number for a document, not given twice.
  func nextOrdinal() -> Int {
    state.withLock { state in
      state.documentsOpened += 1
      return state.documentsOpened
    }
  }

  // MARK: documents that are open to help

  /// Lets other workers take chunks of a document; the one that opened it is at it.
  func share(_ document: SharedDocument) {
    state.withLock { $0.open.append((document, 1, false)) }
  }

  /// What a worker without a document of its own can do.
  enum Work {
    case help(SharedDocument)
    case wait, finished
  }

  /// Looks for a document to help with.
  func findWork() -> Work {
    state.withLock { state in
      for index in state.open.indices where !state.open[index].document.isExhausted {
        state.open[index].workers += 1
        state.open[index].hadHelp = true
        return .help(state.open[index].document)
      }
      return state.openers == 0 ? .finished : .wait
    }
  }

  /// Leaves a document; true for the last worker at it.
  func leave(_ document: SharedDocument) -> Bool {
    var isAlone = false
    return leave(document, isAlone: &isAlone)
  }

  /// Leaves a document; says whether the worker was the only one at it.
  func leave(_ document: SharedDocument, isAlone: inout Bool) -> Bool {
    state.withLock { state in
      guard let index = state.open.firstIndex(where: { $0.document === document }) else { return false }
      state.open[index].workers -= 1
      isAlone = !state.open[index].hadHelp
      guard state.open[index].workers == 0 else { return false }
      state.open.remove(at: index)
      return true
    }
  }

  /// Notes a shared document whose parts are all counted; its number alone unless it is asked for again.
  func complete(_ document: SharedDocument, keepsDocument: Bool = true) {
    report(document.repairs)
    if let failure = document.failure {
      report([failure])
    } else {
      state.withLock { state in
        state.completedOrdinals.insert(document.ordinal)
        if keepsDocument { state.completed.append(document) }
      }
      noteDocument()
    }
  }

  /// A worker has seen the end of the source.
  func stopOpening() {
    state.withLock { $0.openers -= 1 }
  }

  var completedDocuments: [SharedDocument] { state.withLock { $0.completed } }
  /// The numbers of shared documents that were read to their end.
  var completedOrdinals: Set<Int> { state.withLock { $0.completedOrdinals } }

  // MARK: problems and progress

  func report(_ problems: [Problem]) {
    guard !problems.isEmpty else { return }
    state.withLock { state in
      state.problems += problems
      if options.isStrict { state.isStopped = true }
    }
  }

  /// Ends the run: what comes out of it is not asked for.
  func stop() { state.withLock { $0.isStopped = true } }

  var isStopped: Bool { state.withLock { $0.isStopped } }
  var problems: [Problem] { state.withLock { $0.problems.sorted() } }

  func note(bytes: Int) { update { $0.bytes += bytes } }
  func noteDocument() { update { $0.documents += 1 } }

  private func update(_ change: (inout Progress) -> Void) {
    let progress = state.withLock { state in
      change(&state.progress)
      return state.progress
    }
    onProgress?(progress)
  }
}
