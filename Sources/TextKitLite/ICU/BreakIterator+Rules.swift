internal import CICU

extension BreakIterator {
  /// The rules as ICU compiled them (`ubrk_getBinaryRules`), about 22 kB.
  func compiledRules() throws(TextError) -> [UInt8] {
    var rules: [UInt8] = []
    try unsafe rules.appendOutput(estimate: 32_768, "read the rules of a break iterator") { buffer, status in
      unsafe cicu_breaker_rules(handle, buffer.baseAddress, Int32(buffer.count), &status)
    }
    return rules
  }
}

/// Scalars up to one, from that after the range before, and their category in compiled rules.
struct CategoryRange {
  var last: UInt32
  var category: UInt32

  /// The categories of all scalars, in order, from the trie of compiled rules (`ucptrie_openFromBinary`); an
  /// error where the bytes are none.
  static func ranges(ofTrie trie: [UInt8]) throws(TextError) -> [CategoryRange] {
    let capacity = 16_384  // ICU 72 has 2,065
    var status: Int32 = 0
    let ranges = unsafe [cicu_category_range](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe trie.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress, let output = buffer.baseAddress else { return }
        count = unsafe Int(
          cicu_rules_categories(base, Int32(bytes.count), output, Int32(capacity), &status))
      }
      if status != 0 { count = 0 }
    }
    if status != 0 { throw TextError(status: status, operation: "read the categories of break rules") }
    return ranges.map { CategoryRange(last: $0.last, category: $0.category) }
  }
}
