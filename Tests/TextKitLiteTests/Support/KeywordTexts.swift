@testable import TextKitLite

/// Texts for the methods that find keywords in a text alone.
enum KeywordTexts {
  /// A text of runs of candidates, parted by `|`, and its words in the order of their keys. A word in brackets is a stop
  /// word; a full stop at its end ends the sentence.
  static func runs(_ source: String) -> (text: KeywordText, words: [String]) {
    var tokens: [KeywordText.Token] = []
    var keys: [String] = []
    var sentence = 0
    var startsSentence = true
    for run in source.split(separator: "|") {
      for word in run.split(whereSeparator: \.isWhitespace) {
        let isStopWord = word.hasPrefix("[")
        let letters = word.filter { !"[].".contains($0) }
        let isUpper = letters.first?.isUppercase == true
        keys.append(letters.lowercased())
        tokens.append(
          KeywordText.Token(
            key: 0, isRunningWord: true, isCandidate: !isStopWord, followsLineBreak: tokens.isEmpty,
            sentence: sentence, startsSentence: startsSentence,
            spelling: !isUpper
              ? .plain : letters.count > 1 && letters == letters.uppercased() ? .acronym : .capitalized
          ))
        startsSentence = false
        guard word.hasSuffix(".") else { continue }
        sentence += 1
        startsSentence = true
      }
      keys.append("|")
      tokens.append(
        KeywordText.Token(
          key: 0, isRunningWord: false, isCandidate: false, followsLineBreak: false, sentence: sentence,
          startsSentence: false, spelling: .plain))
    }
    let words = Set(keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for place in tokens.indices { tokens[place].key = words.firstIndex(of: keys[place]) ?? 0 }
    return (
      KeywordText(
        tokens: tokens, keyCount: words.count, sentenceCount: (tokens.last?.sentence ?? 0) + 1,
        lengths: words.map(\.unicodeScalars.count)), words
    )
  }
}
