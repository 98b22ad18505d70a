/// The words that a model looks up: ICU's dictionary in simplified characters, with the model's own words.
///
/// A trie in one table of hashed steps: a place is a slot, and a step from it is found by the place and the next character.
/// About 0.5 million places in 8 MB; made in some 40 ms, once a process and model.
struct ModelLexicon: Sendable {
  /// The cost of a character that is no word.
  static let unknownCost: Int32 = 255
  /// The longest word that is looked for.
  static let longestWord = 8

  private static let root = 0xFF_FFFF
  private static let isUsed: UInt64 = 1 << 63
  private static let goesOn: UInt64 = 1 << 48
  private static let isName: UInt64 = 1 << 49
  private static let isListed: UInt64 = 1 << 50
  private static let slotCount = 1 << 20
  /// Where the table is as full as is quick to search.
  private static let limit = slotCount / 4 * 3

  /// The character in 16 bits, the place before it in 24, the cost of the word that ends here in 8 (0: none), whether words
  /// go on, whether the word is a name, whether it joins what a model cuts.
  private(set) var slots: [UInt64]
  /// A bit for each step that there may be, by its hash: most steps that are looked for are none, and this much of
  /// the table stays in a core's cache.
  private(set) var steps: [UInt64]
  /// By a word's first character: its slot and one more; 0 where no word starts with it.
  private(set) var roots: [Int32]
  private var count = 0

  /// A lexicon of no words.
  private init() {
    slots = [UInt64](repeating: 0, count: Self.slotCount)
    steps = [UInt64](repeating: 0, count: Self.stepWordCount)
    roots = [Int32](repeating: 0, count: 0x10000)
  }

  /// The words of ICU's dictionary and others with their costs; the lower cost counts where a word is in both.
  init(dictionary: CJDictionary, alphabet: ModelAlphabet, words: [ModelWord], names: [ModelWord] = [])
    throws(TextError)
  {
    self.init()
    let forms = alphabet.entries.map(\.unit)
    // A cost and a distance take up to two units more, which are looked at before it is clear that they are none.
    try insert(dictionary.trie.units + [0, 0, 0], from: 0, after: Self.root, depth: 0, forms: forms)
    for word in words {
      let slot = try insert(word)
      if word.joinsPieces { slots[slot] |= Self.isListed }
    }
    for name in names { slots[try insert(name)] |= Self.isName }
  }

  /// Where a step leads: the slot, or −1.
  @inline(__always)
  static func step(
    from place: Int, over unit: UInt16, in slots: borrowing Span<UInt64>, _ steps: borrowing Span<UInt64>
  ) -> Int {
    let key = UInt64(truncatingIfNeeded: place) << 16 | UInt64(unit)
    let hash = Self.hash(of: key)
    // Hash and masks keep both places inside their tables.
    if unsafe steps[unchecked: Self.stepWord(of: hash)] >> (hash >> 36 & 63) & 1 == 0 { return -1 }
    var slot = Int(truncatingIfNeeded: hash >> 44)
    while true {
      let entry = unsafe slots[unchecked: slot]
      if entry & 0xFF_FFFF_FFFF == key, entry != 0 { return slot }
      if entry == 0 { return -1 }
      slot = (slot &+ 1) & (slotCount - 1)
    }
  }

  /// The cost of the word that ends in a slot; 0 for none.
  @inline(__always)
  static func cost(of entry: UInt64) -> Int32 { Int32(truncatingIfNeeded: entry >> 40 & 0xFF) }

  /// Whether longer words go through a slot.
  @inline(__always)
  static func goesOn(_ entry: UInt64) -> Bool { entry & goesOn != 0 }

  /// Whether the word that ends in a slot stays whole where the search takes it.
  @inline(__always)
  static func isName(_ entry: UInt64) -> Bool { entry & isName != 0 }

  /// Whether the word that ends in a slot joins what a model cuts (``ModelWord/joinsPieces``).
  @inline(__always)
  static func isListed(_ entry: UInt64) -> Bool { entry & isListed != 0 }

  private static let stepWordCount = 1 << 16

  /// The slot in the highest 20 bits.
  @inline(__always)
  private static func hash(of key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

  /// Where a step's bit is.
  @inline(__always)
  private static func stepWord(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 42) & (stepWordCount - 1)
  }

  // MARK: making

  private mutating func insert(_ word: ModelWord) throws(TextError) -> Int {
    var place = Self.root
    for unit in word.units { place = try insert(unit, after: place) }
    note(cost: UInt32(word.cost), at: place)
    return place
  }

  /// Takes in what follows a node of ICU's trie.
  private mutating func insert(
    _ units: [UInt16], from node: Int, after place: Int, depth: Int, forms: [UInt16]
  ) throws(TextError) {
    var (node, place, depth) = (node, place, depth)
    while depth < Self.longestWord + 1 {
      guard node + 2 < units.count else { throw Self.damaged }
      let lead = units[node]
      if lead >= 0x40 {
        let (cost, width) = TrieNode.value(of: lead, (units[node + 1], units[node + 2]))
        if place != Self.root { note(cost: cost, at: place) }
        if lead >= 0x8000 { return }
        node += width
      }
      if depth == Self.longestWord { return }
      let kind = Int(lead & 0x3F)
      node += 1
      guard kind >= 0x30 else {
        return try insertBranch(units, from: node, lead: kind, after: place, depth: depth, forms: forms)
      }
      for _ in 0...kind - 0x30 {
        guard node < units.count else { throw Self.damaged }
        if depth == Self.longestWord { return }
        place = try insert(forms[Int(units[node])], after: place)
        node += 1
        depth += 1
      }
    }
  }

  private mutating func insertBranch(
    _ units: [UInt16], from first: Int, lead: Int, after place: Int, depth: Int, forms: [UInt16]
  ) throws(TextError) {
    guard first < units.count else { throw Self.damaged }
    let count = lead == 0 ? Int(units[first]) + 1 : lead + 1
    var pending = [(node: lead == 0 ? first + 1 : first, count: count)]
    while var (node, count) = pending.popLast() {
      while count > 5 {
        guard node + 3 < units.count else { throw Self.damaged }
        let (less, end) = TrieNode.delta(units[node + 1], (units[node + 2], units[node + 3]))
        pending.append((node + 2 + end + less, count >> 1))
        count -= count >> 1
        node += 2 + end
      }
      while count > 1 {
        guard node + 3 < units.count else { throw Self.damaged }
        let lead = units[node + 1]
        let (distance, width) = TrieNode.value(of: lead | 0x8000, (units[node + 2], units[node + 3]))
        let child = lead >= 0x8000 ? node + 1 : node + 2 + width + Int(distance)
        try insert(
          units, from: child, after: try insert(forms[Int(units[node])], after: place), depth: depth + 1,
          forms: forms)
        node += 2 + width
        count -= 1
      }
      guard node < units.count else { throw Self.damaged }
      try insert(
        units, from: node + 1, after: try insert(forms[Int(units[node])], after: place), depth: depth + 1,
        forms: forms)
    }
  }

  private mutating func insert(_ unit: UInt16, after place: Int) throws(TextError) -> Int {
    let key = UInt64(place) << 16 | UInt64(unit)
    let hash = Self.hash(of: key)
    var slot = Int(truncatingIfNeeded: hash >> 44)
    while slots[slot] != 0 {
      if slots[slot] & 0xFF_FFFF_FFFF == key { return slot }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
    guard count < Self.limit else { throw Self.full }
    count += 1
    slots[slot] = key | Self.isUsed
    steps[Self.stepWord(of: hash)] |= 1 << (hash >> 36 & 63)
    if place == Self.root { roots[Int(unit)] = Int32(slot + 1) } else { slots[place] |= Self.goesOn }
    return slot
  }

  private mutating func note(cost: UInt32, at slot: Int) {
    let new = UInt64(min(max(cost, 1), 255))
    let old = slots[slot] >> 40 & 0xFF
    if old == 0 || new < old { slots[slot] = slots[slot] & ~(0xFF << 40) | new << 40 }
  }

  private static let damaged = TextError(
    operation: "read ICU's dictionary", reason: "it is not whole", remedy: "use --segmenter icu")
  private static let full = TextError(
    operation: "look up the words of a model",
    reason: "ICU's dictionary and the model's words have more than \(limit) beginnings",
    remedy: "train the model with fewer words")
}
