/// Finds all words of a set in one pass over symbols, whatever the words and the text (Aho and Corasick 1975).
///
/// A symbol is the number of a scalar that some word holds, from 1; 0 stands for all others.
struct WordAutomaton: Sendable {
  /// A state; 0 is the root, where nothing of a word was read.
  typealias State = Int32

  /// By symbol, the state after it at the root.
  private var first: [State]
  /// Transitions of the other states, in open addressing: state and symbol, then the state after.
  private var keys: [UInt64] = []
  private var targets: [State] = []
  private var shift: UInt64 = 64
  /// By state: the state of the longest proper suffix that starts a word.
  private var failures: [State] = [0]
  /// By state: the word that ends there, −1 for none.
  private(set) var words: [Int32] = [-1]
  /// By state: the longest proper suffix that is a word, 0 for none.
  private(set) var suffixes: [State] = [0]

  /// An automaton for words as symbols, none of them empty and none 0; of equal words the last counts.
  init(words: [[Int32]], symbolCount: Int) {
    first = Array(repeating: 0, count: symbolCount + 1)
    reserve(words.reduce(0) { $0 + $1.count })
    // The trie's states in the order of their making, each with what leads to it.
    var parents: [State] = [0]
    var labels: [Int32] = [0]
    var depths: [Int32] = [0]
    for (number, word) in words.enumerated() {
      var state: State = 0
      for symbol in word {
        let known = child(of: state, symbol)
        if known != 0 {
          state = known
          continue
        }
        let new = State(self.words.count)
        self.words.append(-1)
        parents.append(state)
        labels.append(symbol)
        depths.append(depths[Int(state)] + 1)
        insert(new, after: state, symbol)
        state = new
      }
      self.words[Int(state)] = Int32(number)
    }
    link(parents: parents, labels: labels, depths: depths)
  }

  /// The state after a symbol.
  @inline(__always)
  func next(_ state: State, _ symbol: Int32) -> State {
    var state = state
    while state != 0 {
      let child = child(of: state, symbol)
      if child != 0 { return child }
      state = failures[Int(state)]
    }
    return first[Int(symbol)]
  }

  /// Finds the suffixes, shallow states first.
  private mutating func link(parents: [State], labels: [Int32], depths: [Int32]) {
    failures = Array(repeating: 0, count: words.count)
    suffixes = failures
    var buckets = [Int](repeating: 0, count: Int(depths.max() ?? 0) + 2)
    for depth in depths { buckets[Int(depth) + 1] += 1 }
    for depth in 1..<buckets.count { buckets[depth] += buckets[depth - 1] }
    var order = [State](repeating: 0, count: depths.count)
    for state in depths.indices {
      let depth = Int(depths[state])
      order[buckets[depth]] = State(state)
      buckets[depth] += 1
    }
    for state in order.dropFirst() where depths[Int(state)] > 1 {
      let failure = next(failures[Int(parents[Int(state)])], labels[Int(state)])
      failures[Int(state)] = failure
      suffixes[Int(state)] = words[Int(failure)] >= 0 ? failure : suffixes[Int(failure)]
    }
  }

  private mutating func reserve(_ count: Int) {
    var bits: UInt64 = 4
    while 1 << bits < count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    targets = Array(repeating: 0, count: 1 << bits)
  }

  private mutating func insert(_ target: State, after state: State, _ symbol: Int32) {
    if state == 0 {
      first[Int(symbol)] = target
      return
    }
    let key = Self.key(state, symbol)
    var slot = slot(of: key)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = target
  }

  @inline(__always)
  private func child(of state: State, _ symbol: Int32) -> State {
    if state == 0 { return first[Int(symbol)] }
    let key = Self.key(state, symbol)
    var slot = slot(of: key)
    while true {
      let found = keys[slot]
      if found == key { return targets[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  @inline(__always)
  private static func key(_ state: State, _ symbol: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: symbol))
  }

  /// Fibonacci hashing.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
