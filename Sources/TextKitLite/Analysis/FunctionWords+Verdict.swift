extension FunctionWords {
  /// What the function words of a line say of its language.
  enum Verdict: Equatable {
    case own
    /// Another language, by its bit.
    case other(Int)
    case open
  }

  /// The languages of the words that are looked at, a bit each.
  private typealias SampledWords = InlineArray<24, UInt64>
  /// Function words that show a line to be in the document's language: so many, and one of so many words.
  private static let ownHits = 4
  private static let ownShare = 3
  /// The same for another language, and its lead before the next. Of 31,856 paragraphs in 43 languages (those of
  /// Scripts/language), over half are decided so, 11 of them otherwise than by their letters.
  private static let otherHits = 4
  private static let otherShare = 5
  private static let otherLead = 3

  /// What the first words of a line say of its language; of words that are written without spaces they say nothing.
  ///
  /// - Parameter own: the bit of the document's language; 0 for none.
  func verdict(on line: ArraySlice<Segment>, in text: Span<UInt8>, own: UInt64) -> Verdict {
    var votes = SampledWords(repeating: 0)
    var (words, ownHits, isOpen) = (0, 0, false)
    for segment in line where segment.isProse(in: text) {
      if segment.isOfIdeographs {
        isOpen = true
      } else {
        let languages = languages(of: segment.range, in: text)
        votes[words] = languages
        ownHits += languages & own == 0 ? 0 : 1
        if ownHits >= Self.ownHits, ownHits * Self.ownShare > words { return .own }
      }
      words += 1
      if words == SampledWords.count { break }
    }
    if isOpen { return .open }
    var count = VoteCount()
    for word in 0..<words { count.add(votes[word]) }
    let leader = count.leader
    let isClear =
      leader.votes >= Self.otherHits && leader.votes * Self.otherShare >= words
      && leader.votes - leader.runnerUp >= Self.otherLead
    return isClear ? .other(leader.candidate) : .open
  }
}
