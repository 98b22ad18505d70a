import TestSupport
import Testing

@testable import TextKitLite

@Suite struct CountTablesTests {
  /// The tables of a document of random words, most pairs of them distinct, which came in several chunks.
  static func document(words count: Int) throws -> CountTables {
    var generator = SplitMix(state: 3)
    var vocabulary = Vocabulary()
    var profile = try LanguageProfile(
      language: "en", number: 0, keep: [.word], folds: .all, stopWords: StopWordChoice(policy: .none))
    var tables = CountTables(longest: 2, isOfOneDocument: true)
    var sequence = TermSequence()
    for start in stride(from: 0, to: count, by: 1 << 13) {
      var text: [UInt8] = []
      let tokens = (start..<min(start + 1 << 13, count)).map { _ in
        let word = text.count
        text += "w\(generator.next(below: 4000))".utf8
        return Token(
          start: word, end: text.count, tokenClass: .word, script: .latin, followsLineBreak: false)
      }
      sequence.removeAll()
      try sequence.append(
        tokens[...], of: text.span, contextLength: 0, vocabulary: &vocabulary, profile: &profile)
      tables.add(sequence, document: nil, keyCount: vocabulary.keys.count)
    }
    return tables
  }

  /// The counts of a table by their pairs, whatever their places.
  static func counts(of table: PairTable) -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    for slot in table.slots where slot.key != 0 { counts[slot.key] = table.count(of: slot) }
    return counts
  }

  @Test func aDocumentTakenInTwiceIsCountedTwice() throws {
    let document = try Self.document(words: 20_000)
    var corpus = CountTables(longest: 2)
    corpus.absorb(document: document)
    corpus.absorb(document: document)
    #expect(corpus.totals == document.totals.map { $0 * 2 })
    #expect(Self.counts(of: corpus.pairs[0]) == Self.counts(of: document.pairs[0]).mapValues { $0 * 2 })
    #expect(corpus.presence[0].allSatisfy { $0.documents == 2 })
    #expect(corpus.presence[0].count == document.pairs[0].count)
  }

  /// Of one document nothing is noted until another comes.
  @Test func theTablesOfADocumentTakeInAnother() throws {
    var tables = try Self.document(words: 20_000)
    #expect(tables.presence[0].isEmpty)
    tables.absorb(document: try Self.document(words: 20_000))
    #expect(!tables.isOfOneDocument)
    #expect(tables.presence[0].count == tables.pairs[0].count)
    #expect(tables.presence[0].allSatisfy { $0.documents == 2 })
    #expect(tables.counted.allSatisfy { tables.termPresence[Int($0)].documents == 2 })
  }

  /// In the order of their hashes pairs would fill a growing table from one end, each passing all that came before.
  @Test func takingInADocumentTakesLinearTime() throws {
    func time(_ words: Int) throws -> Duration {
      let document = try Self.document(words: words)
      return (0..<3).map { _ in
        var corpus = CountTables(longest: 2)
        return CPUTime.measure { corpus.absorb(document: document) }
      }.min() ?? .zero
    }
    let (short, long) = (try time(15_000), try time(120_000))
    #expect(long < short * 24)
  }
}
