internal import Synchronization

/// The machines of the process, one for each set of rules that was asked for: ICU has three for words. Each is made
/// once, in about 2 ms, and has proved itself before it is given out.
final class LexiconRegistry: Sendable {
  /// The process's; a test may put another in its place.
  @TaskLocal static var shared = LexiconRegistry()

  /// How an iterator's rules come to be read: as they are.
  private let read: @Sendable ([UInt8]) -> [UInt8]
  private let machines = Mutex<[[UInt8]: Result<RuleMachine, TextError>]>([:])

  init(read: @escaping @Sendable ([UInt8]) -> [UInt8] = { $0 }) { self.read = read }

  /// The machine for an iterator's rules; an error that says why there is none.
  func machine(for iterator: borrowing BreakIterator) throws(TextError) -> RuleMachine {
    let rules = read(try iterator.compiledRules())
    if let known = machines.withLock({ $0[rules] }) { return try known.get() }
    let result: Result<RuleMachine, TextError>
    do {
      let machine = RuleMachine(table: try RuleTable(compiled: rules))
      try LexiconProof.check(machine, against: iterator)
      result = .success(machine)
    } catch {
      result = .failure(error)
    }
    // Of two that make it at the same time the first one's is everybody's, so that machines of the same rules are the same
    // memory, which is how comparing them is quick.
    let first = machines.withLock { machines in
      let first = machines[rules] ?? result
      machines[rules] = first
      return first
    }
    return try first.get()
  }
}
