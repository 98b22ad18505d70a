/// The n-grams that end at each of the last terms: what the next one may go on, with some terms left out.
struct SkipGramWindow: Sendable {
  /// An n-gram by its id, its length and how many terms it leaves out.
  private struct Gram {
    var id: UInt32
    var size: Int
    var skipped: Int
  }

  /// The most terms that an n-gram may leave out.
  let skips: Int
  /// By the place of their last term, the nearest first.
  private var grams: [[Gram]] = []

  init(skips: Int) {
    self.skips = skips
  }

  /// Nothing before goes on.
  mutating func removeAll() {
    grams.removeAll(keepingCapacity: true)
  }

  /// Adds all n-grams that end with the next term, up to a length.
  mutating func append(_ key: UInt32, addend: Int, longest: Int, tables: inout [NGramTable]) {
    var ending = [Gram(id: key, size: 1, skipped: 0)]
    for (gap, before) in grams.enumerated() {
      for gram in before where gram.size < longest && gram.skipped + gap <= skips {
        let id = tables[gram.size - 1].add(addend, prefix: gram.id, last: key)
        ending.append(Gram(id: id, size: gram.size + 1, skipped: gram.skipped + gap))
      }
    }
    grams.insert(ending, at: 0)
    if grams.count > skips + 1 { grams.removeLast() }
  }
}
