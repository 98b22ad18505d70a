/// Looks for what is wrong with a user's dictionary before a text shows it.
///
/// ```swift
/// let lint = try DictionaryLint([DictionaryFile(bytes, name: "words.txt")])
/// for finding in try lint.findings() { print("\(finding.line): \(finding.entry): \(finding.message)") }
/// ```
///
/// Each entry is cut alone with the dictionary, and each of the 315,964 words of ICU's dictionary that holds an entry is
/// cut with and without it: linear in both.
public struct DictionaryLint: Sendable {
  private let files: [DictionaryFile]
  private let dictionary: UserDictionary
  private let language: String
  private let engine: SegmentationEngine
  private let model: SegmentationModel?

  /// The files as one dictionary; `engine` and `model` are what cuts an entry alone.
  public init(
    _ files: [DictionaryFile], matching: UserDictionary.Matching = .folded, language: String = "zh",
    engine: SegmentationEngine = .lexicon, model: SegmentationModel? = nil
  ) throws(TextError) {
    self.files = files
    self.language = language
    self.engine = engine
    self.model = model
    dictionary = try UserDictionary(files, matching: matching)
  }

  /// What was found, by file in the order in which they were named, then by line.
  ///
  /// - Parameter kinds: those that are wanted; all unless given.
  public func findings(_ kinds: Set<DictionaryFinding.Kind> = Set(DictionaryFinding.Kind.allCases))
    throws(TextError) -> [DictionaryFinding]
  {
    var findings = files.flatMap(\.errors) + dictionary.findings + impossible + (try twins())
    findings += try ofEntriesAlone()
    if kinds.contains(.cutsWords) { findings += try cutsOfWords() }
    findings.removeAll { !kinds.contains($0.kind) }
    var order: [String: Int] = [:]
    for (index, file) in files.enumerated() where order[file.name] == nil { order[file.name] = index }
    let all = DictionaryFinding.Kind.allCases
    return findings.sorted { left, right in
      let (first, second) = (order[left.source] ?? 0, order[right.source] ?? 0)
      if first != second { return first < second }
      if left.line != right.line { return left.line < right.line }
      return all.firstIndex(of: left.kind) ?? 0 < all.firstIndex(of: right.kind) ?? 0
    }
  }

  // MARK: spelling

  private var impossible: [DictionaryFinding] {
    files.flatMap(\.entries).compactMap { entry in
      Self.impossibility(of: entry.text).map { DictionaryFinding(.impossible, of: entry, message: $0) }
    }
  }

  /// Why no text has a word; `nil` where one may.
  private static func impossibility(of word: String) -> String? {
    for (index, scalar) in word.unicodeScalars.enumerated() {
      let entry = ScalarEntry(scalar: scalar.value)
      let place = "\(name(of: scalar)) at character \(index + 1)"
      if index == 0, entry.isMark {
        return "\(place) combines with what stands before it; write the letter too"
      }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: return "\(place) is a control; take it out"
      case .unassigned: return "\(place) is no character of Unicode \(LibraryVersion.unicode); take it out"
      case .surrogate, .privateUse: return "\(place) is for private use; check the encoding of the file"
      default: break
      }
      if scalar.value == 0xFFFD {
        return "\(place) stands for bytes that could not be read; check the encoding of the file"
      }
      let isEdge = index == 0 || index == word.unicodeScalars.count - 1
      if isEdge, entry.isWhiteSpace { return "\(place) is white space at the edge of the word; take it out" }
      if scalar.value == 0xFEFF || scalar.value == 0x200B || isEdge && entry.isIgnorable && !entry.isMark {
        return "\(place) cannot be seen, and texts do not have it there; take it out"
      }
    }
    return nil
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Entries that differ in width or in simplified and traditional characters alone.
  private func twins() throws(TextError) -> [DictionaryFinding] {
    let fold = LookupFold(matching: .folded)
    var first: [[UInt32]: DictionaryEntry] = [:]
    var findings: [DictionaryFinding] = []
    for entry in files.flatMap(\.entries) {
      let word = Array(entry.text.utf8)
      let key = try fold.scalars(of: word.span)
      guard let twin = first[key] else {
        first[key] = entry
        continue
      }
      guard twin.text != entry.text, twin.agrees(with: entry) else { continue }
      let place = twin.source == entry.source ? "line \(twin.line)" : "\(twin.source):\(twin.line)"
      let advice =
        dictionary.matching == .exact
        ? "without --dictionary-match exact one of them finds both" : "one of them finds both"
      findings.append(
        DictionaryFinding(
          .twin, of: entry, message: "“\(twin.text)” in \(place) in other width or characters; \(advice)"))
    }
    return findings
  }

  // MARK: effect

  /// Cuts each entry alone.
  private func ofEntriesAlone() throws(TextError) -> [DictionaryFinding] {
    var plain = try Segmenter(unit: .word, language: language, engine: engine, model: model)
    var segmenter = try Segmenter(
      unit: .word, language: language, engine: engine, model: model, dictionary: dictionary)
    var findings: [DictionaryFinding] = []
    for entry in dictionary.entries {
      let text = Array(entry.text.utf8)
      let before = try plain.segments(of: text)
      let after = try segmenter.segments(of: text)
      if let finding = Self.finding(on: entry, before: before, after: after) { findings.append(finding) }
    }
    return findings
  }

  private static func finding(
    on entry: DictionaryEntry, before: [Segment], after: [Segment]
  ) -> DictionaryFinding? {
    let text = Array(entry.text.utf8)
    let words = after.map { String(decoding: text[$0.range], as: UTF8.self) }
    let cut = words.joined(separator: "|")
    switch entry.directive {
    case .word, .force:
      if after.count > 1 {
        let remedy =
          entry.frequency == nil
          ? "another entry cuts it" : "leave the frequency out, raise it, or write force"
        return DictionaryFinding(
          .neverWins, of: entry, message: "comes out as \(cut) even alone; \(remedy)", words: words)
      }
      // 300 and up: the lexicon has it. Of Latin words the token's class may change.
      if entry.directive == .word, entry.frequency == nil, before.count == 1, before[0].status >= 300 {
        return DictionaryFinding(.noEffect, of: entry, message: "is one word without it")
      }
    case .split:
      var ends: Set<Int> = []
      var end = 0
      for piece in entry.pieces.dropLast() {
        end += piece.utf8.count
        ends.insert(end)
      }
      if !ends.isSubset(of: after.map(\.end)) {
        return DictionaryFinding(
          .neverWins, of: entry, message: "comes out as \(cut) even alone: a forced word holds the cut",
          words: words)
      }
    case .never:
      if before.count > 1 || entry.text.unicodeScalars.count == 1 || after.count == 1 {
        let why =
          before.count > 1
          ? "the lexicon does not have it" : "there is nothing smaller that it could be cut into"
        return DictionaryFinding(.noEffect, of: entry, message: why)
      }
    }
    return nil
  }

  /// Cuts the words of the lexicon.
  private func cutsOfWords() throws(TextError) -> [DictionaryFinding] {
    guard let trie = try? CJDictionary.shared.get().trie, !dictionary.entries.isEmpty else { return [] }
    let overlay = try DictionaryOverlay(dictionary: dictionary, language: language)
    var candidates = try LexiconCandidates(dictionary: dictionary)
    var plain = try Segmenter(unit: .word, language: language)
    var words: [Int: [String]] = [:]
    for word in try candidates.words(of: trie) {
      let text = Array(word.utf8)
      let before = try plain.segments(of: text)
      guard before.count == 1 else { continue }
      for entry in try overlay.entriesThatCut(text.span, segments: before) {
        words[entry, default: []].append(word)
      }
    }
    return words.map { entry, words in
      let shown = words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", …" : "")
      let count = words.count == 1 ? "one word" : "\(words.count) words"
      return DictionaryFinding(
        .cutsWords, of: dictionary.entries[entry], message: "cuts \(count) of the lexicon: \(shown)",
        words: words)
    }
  }
}
