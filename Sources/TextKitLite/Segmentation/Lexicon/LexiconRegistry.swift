internal import Synchronization

/// The machines of the process, one for each set of rules that was asked for: ICU has three for words. Each is made
/// once, in about 2 ms, and has proved itself before it is given out.
final class LexiconRegistry: Sendable {
  static let shared = LexiconRegistry()

  private let engines = Mutex<[[UInt8]: Result<LexiconEngine, TextError>]>([:])

  /// The engine for an iterator's rules; an error that says why there is none.
  func engine(for iterator: borrowing BreakIterator) throws(TextError) -> LexiconEngine {
    let rules = try iterator.compiledRules()
    if let known = engines.withLock({ $0[rules] }) { return try known.get() }
    var engine: Result<LexiconEngine, TextError>
    do {
      let machine = RuleMachine(table: try RuleTable(compiled: rules))
      try LexiconProof.check(machine, against: iterator)
      engine = .success(LexiconEngine(machine: machine))
    } catch {
      engine = .failure(error)
    }
    engines.withLock { $0[rules] = engine }
    return try engine.get()
  }
}
