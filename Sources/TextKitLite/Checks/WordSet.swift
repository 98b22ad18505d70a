/// A set of words, compared byte by byte: the vocabulary by which words are known or unknown.
///
/// ```swift
/// var words = WordSet()
/// words.insert(wordsOf: SegmentedLine(text: "北京 欢迎 你"))
/// words.contains(Array("北京".utf8)[...])  // true
/// ```
public struct WordSet: Sendable {
  private var words = ByteInterner()

  /// An empty set.
  public init() {}

  /// The number of words.
  public var count: Int { words.count }

  /// Adds all words of a line.
  public mutating func insert(wordsOf line: SegmentedLine) {
    for index in 0..<line.wordCount {
      let range = line.range(ofWord: index)
      _ = words.intern(line.text.span, from: range.lowerBound, to: range.upperBound)
    }
  }

  /// Whether a word is in the set.
  public func contains(_ word: ArraySlice<UInt8>) -> Bool { words.find(word.span) != nil }
}
