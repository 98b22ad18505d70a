/// Which languages' stop lists hold a word, as it is spelled in lower case: what the first words of a line say of its
/// language for a small part of what a look at all its letters costs. Evidence, not a filter.
struct FunctionWords: Sendable {
  /// Those of the languages that have a fitted model of their letters. One table serves all workers.
  static let identified = FunctionWords(
    languages: LatinLanguageModel.languages + CyrillicLanguageModel.languages + ArabicLanguageModel.languages)

  /// The language of each bit, 64 at most.
  let languages: [String]
  /// At the places of hashes a word's hash, which no two of the words share, and its languages, a bit each; without
  /// languages a slot is free.
  private var slots = [SIMD2<UInt64>](repeating: .zero, count: 1 << slotBits)
  /// A bit for each hash of a word: most other words are passed after a look at that.
  private var filter = [UInt64](repeating: 0, count: 1 << (filterBits - 6))
  /// For some eleven thousand words.
  private static let slotBits = 14
  private static let filterBits = 16
  /// The bytes that a slot has room for; longer words are in no list, or hardly ever met.
  private static let longestWord = 16

  /// The function words of a language and of all that are identified.
  static func words(with language: String) -> FunctionWords {
    identified.bit(of: language) != nil || StopWordPolicy.listCode(for: language) == nil
      ? identified : FunctionWords(languages: identified.languages + [language])
  }

  private init(languages: [String]) {
    self.languages = languages
    for (bit, language) in languages.enumerated() {
      guard let code = StopWordPolicy.listCode(for: language), let list = StopWordLists.words(for: code)
      else { continue }
      let text = Array(list.description.utf8)
      for word in text.indices.split(whereSeparator: { text[$0] <= 0x20 }) {
        add(word, of: text.span, languages: 1 << UInt64(bit))
      }
    }
  }

  private mutating func add(_ word: Range<Int>, of text: Span<UInt8>, languages: UInt64) {
    guard word.count <= Self.longestWord else { return }
    let hash = Self.hash(of: word, in: text)
    let (place, bit) = Self.filterBit(of: hash)
    filter[place] |= bit
    let slot = slot(of: hash)
    slots[slot] = SIMD2(hash, slots[slot][1] | languages)
  }

  /// The bit of a language, if it has one: the bare one where there is none for its script or region.
  func bit(of language: String) -> Int? {
    languages.firstIndex(of: language)
      ?? StopWordPolicy.listCode(for: language).flatMap { languages.firstIndex(of: $0) }
  }

  /// The languages that a word is a function word of, a bit each.
  @inline(__always)
  func languages(of word: Range<Int>, in text: Span<UInt8>) -> UInt64 {
    guard word.count <= Self.longestWord else { return 0 }
    let hash = Self.hash(of: word, in: text)
    let (place, bit) = Self.filterBit(of: hash)
    guard filter[place] & bit != 0 else { return 0 }
    return slots[slot(of: hash)][1]
  }

  /// Where a word is, or may be put.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> UInt64(64 - Self.slotBits))
    while slots[slot][1] != 0, slots[slot][0] != hash {
      slot = (slot + 1) & (1 << Self.slotBits - 1)
    }
    return slot
  }

  @inline(__always)
  private static func filterBit(of hash: UInt64) -> (place: Int, bit: UInt64) {
    let bit = hash >> UInt64(64 - filterBits)
    return (Int(truncatingIfNeeded: bit >> 6), 1 << (bit & 63))
  }

  @inline(__always)
  private static func hash(of word: Range<Int>, in text: Span<UInt8>) -> UInt64 {
    let (first, second) = ByteHash.load16(text, word.lowerBound, word.upperBound)
    return ByteHash.mix(first ^ 0x8EBC_6AF0_9C88_C6E3, second ^ 0x9E37_79B9_7F4A_7C15)
  }
}
