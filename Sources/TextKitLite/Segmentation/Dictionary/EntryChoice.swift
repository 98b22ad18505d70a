/// Of entries for the same word the last one, and what their user should know about the others.
struct EntryChoice {
  /// The numbers of the entries that count, in their order.
  private(set) var kept: [Int] = []
  private(set) var findings: [DictionaryFinding] = []

  /// - Parameters:
  ///   - entries: all entries.
  ///   - words: what each is compared as.
  init(_ entries: [DictionaryEntry], words: [[Int32]]) {
    var last: [[Int32]: Int] = [:]
    last.reserveCapacity(words.count)
    for (number, word) in words.enumerated() {
      guard let before = last.updateValue(number, forKey: word) else { continue }
      let (old, new) = (entries[before], entries[number])
      let place = old.source == new.source ? "line \(old.line)" : "\(old.source):\(old.line)"
      if !old.agrees(with: new) {
        findings.append(
          DictionaryFinding(
            .conflict, of: new, message: "\(place) says otherwise of “\(old.text)”; this line counts"))
      } else if old.text == new.text {
        findings.append(
          DictionaryFinding(.duplicate, of: new, message: "the same as \(place); one of them is enough"))
      }
    }
    kept = words.indices.filter { last[words[$0]] == $0 }
  }
}
