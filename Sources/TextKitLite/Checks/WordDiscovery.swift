/// Finds words that a lexicon lacks in raw text: strings whose parts hold together more than chance would have it, and
/// around which anything may stand.
///
/// ```swift
/// var discovery = WordDiscovery()
/// for line in lines { discovery.add(try segmenter.segment(line, document: "a.txt")) }
/// discovery.words().map(\.text)  // ["小红书", …]
/// ```
///
/// A candidate is up to ``longest`` Han characters and Latin words in a row that an engine gives whole in fewer than half
/// of its occurrences, though with boundaries at both ends in half of them at least. Cohesion is pointwise mutual
/// information (Church & Hanks 1990; least over the splits), freedom the entropy of the neighbours on either side (Jin &
/// Tanaka-Ishii 2006; Huang & Powers 2003). What begins or ends with a function word, begins with a number or is joined by
/// a particle is none, unless its parts are single characters bound by ``nameCohesion``: 华为, 拼多多; and what holds a Latin word needs that cohesion too.
///
/// Linear in the text times ``longest``; keeps 4 bytes a character and 40 a stretch between punctuation, and counts
/// sequences whose parts are all frequent, by hashing.
public struct WordDiscovery: Sendable {
  /// The least number of occurrences, from 2.
  public var minimumCount = 3
  /// The most Han characters and Latin words, from 2 to 16.
  public var longest = 8
  /// The least cohesion, in bits.
  public var minimumCohesion = 4.0
  /// The least entropy on either side, in bits; three neighbours of which two are the same have 0.918.
  public var minimumEntropy = 0.75
  /// The cohesion, in bits, from which on a function word is a part of a name.
  public var nameCohesion = 8.0
  private var stream = UnitStream()
  private var functionWords = WordSet()

  /// An empty text. Function words are the stop words of Chinese.
  public init() {
    for language in ["zh", "zh-Hant"] {
      for word in StopWordPolicy.auto.words(for: language) {
        functionWords.insert(wordsOf: SegmentedLine(text: word))
      }
    }
  }

  /// The characters and Latin words seen so far.
  public var unitCount: Int { stream.count }

  /// Adds a line that an engine cut; what it gives whole is no news.
  public mutating func add(_ line: SegmentedLine) { stream.append(line) }

  /// The words that were found, the highest score first; what is as high, by bytes.
  public func words() -> [DiscoveredWord] {
    let minimum = max(2, minimumCount)
    var levels = [UnitGrams(stream: stream, minimum: minimum)]
    var found: [DiscoveredWord] = []
    while levels.count < min(16, longest) {
      let grams = UnitGrams(longerThan: levels[levels.count - 1], minimum: minimum)
      if grams.counts.isEmpty { break }
      levels[levels.count - 1].forgetPlaces()
      levels.append(grams)
      let contexts = UnitContexts(of: grams, in: stream)
      for id in grams.counts.indices {
        if let word = word(id, levels: levels, contexts: contexts) { found.append(word) }
      }
    }
    return found.sorted {
      $0.score != $1.score
        ? $0.score > $1.score : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }
  }

  /// A sequence of the longest level, if it is a word that the engine does not know.
  private func word(_ id: Int, levels: [UnitGrams], contexts: UnitContexts) -> DiscoveredWord? {
    let grams = levels[levels.count - 1]
    let count = grams.counts[id]
    let freedom = min(contexts.leftEntropies[id], contexts.rightEntropies[id])
    guard freedom >= minimumEntropy, contexts.aligned[id] * 2 >= count, contexts.whole[id] * 2 < count else {
      return nil
    }
    let cohesion = cohesion(of: id, levels: levels)
    let range = contexts.firstIndices[id]..<contexts.firstIndices[id] + grams.length
    guard cohesion >= minimumCohesion, range.contains(where: { UnitStream.isHan(stream.unit(at: $0)) }) else {
      return nil
    }
    let pieces = pieces(of: range, cut: contexts.cuts[id])
    guard !isPhraseOfFunctionWords(pieces) || pieces.count == grams.length && cohesion >= nameCohesion else {
      return nil
    }
    // A Latin word before or after any word is a phrase until more than that says otherwise.
    let holdsLatin = range.contains { !UnitStream.isHan(stream.unit(at: $0)) }
    guard !holdsLatin || cohesion >= nameCohesion else { return nil }
    let isPhrase = pieces.allSatisfy { $0.unicodeScalars.count > 1 }
    let strength = naturalLogarithm(Double(count)) / naturalLogarithm(2) * cohesion * freedom
    return DiscoveredWord(
      text: stream.text(of: range), count: count, documents: contexts.documents[id], cohesion: cohesion,
      leftEntropy: contexts.leftEntropies[id], rightEntropy: contexts.rightEntropies[id],
      score: isPhrase ? strength / 2 : strength, pieces: pieces,
      wholeShare: Double(contexts.whole[id]) / Double(count), place: stream.place(of: range))
  }

  /// The least pointwise mutual information over all splits in two, in bits.
  private func cohesion(of id: Int, levels: [UnitGrams]) -> Double {
    // Counts of the beginnings and of the ends, the longest first.
    var (heads, tails): ([Int], [Int]) = ([], [])
    var (head, tail) = (id, id)
    for level in stride(from: levels.count - 1, to: 0, by: -1) {
      head = Int(levels[level].prefixes[head])
      tail = Int(levels[level].suffixes[tail])
      heads.append(levels[level - 1].counts[head])
      tails.append(levels[level - 1].counts[tail])
    }
    let count = Double(levels[levels.count - 1].counts[id])
    let least = zip(heads, tails.reversed()).map { head, tail in
      count * Double(stream.count) / (Double(head) * Double(tail))
    }.min()
    return naturalLogarithm(least ?? 1) / naturalLogarithm(2)
  }

  private func pieces(of range: Range<Int>, cut: UInt32) -> [String] {
    var pieces: [String] = []
    var start = range.lowerBound
    for index in range {
      let step = index - range.lowerBound
      guard index + 1 == range.upperBound || cut & 1 << UInt32(step) != 0 else { continue }
      pieces.append(stream.text(of: start..<index + 1))
      start = index + 1
    }
    return pieces
  }

  /// Whether some words begin or end with a function word or a number, or are joined by a conjunction or particle.
  private func isPhraseOfFunctionWords(_ pieces: [String]) -> Bool {
    isFunctionWord(pieces[0]) || isFunctionWord(pieces[pieces.count - 1])
      || pieces[0].unicodeScalars.allSatisfy(Self.numerals.contains)
      || pieces.contains(where: Self.joints.contains)
  }

  private func isFunctionWord(_ word: String) -> Bool { functionWords.contains(Array(word.utf8)[...]) }

  private static let numerals = Set("第零〇一二三四五六七八九十百千万萬亿億两兩几幾半数數".unicodeScalars)
  private static let joints: Set = ["的", "和", "与", "與", "及", "或", "等", "了", "是", "在", "地", "得", "着", "著"]
}
