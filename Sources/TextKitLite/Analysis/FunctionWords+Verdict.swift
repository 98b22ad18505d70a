extension FunctionWords {
  /// What the function words of a line say of its language.
  enum Verdict: Equatable {
    case own
    /// Another language, by its bit.
    case other(Int)
    case open
  }

  /// Words that are looked at.
  private static let sampledWords = 24
  /// The languages of so many words at most, after which they are counted up.
  private typealias UncountedVotes = InlineArray<8, UInt64>
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
    var votes = VoteCount()
    var uncounted = UncountedVotes(repeating: 0)
    var (words, ownHits, hasIdeographs) = (0, 0, false)
    for segment in line where segment.isProse(in: text) {
      var languages: UInt64 = 0
      if segment.isOfIdeographs {
        // Nothing that comes can make the line the document's or another's.
        if own == 0 { return .open }
        hasIdeographs = true
      } else {
        languages = self.languages(of: segment.range, in: text)
      }
      uncounted[words % UncountedVotes.count] = languages
      words += 1
      ownHits += languages & own == 0 ? 0 : 1
      if ownHits >= Self.ownHits, ownHits * Self.ownShare >= words { return .own }
      guard words % UncountedVotes.count == 0 else { continue }
      if !hasIdeographs, let other = Self.leader(of: &votes, with: uncounted, words: words) {
        return .other(other)
      }
      if words == Self.sampledWords { return .open }
      uncounted = UncountedVotes(repeating: 0)
    }
    let other = hasIdeographs ? nil : Self.leader(of: &votes, with: uncounted, words: words)
    return other.map(Verdict.other) ?? .open
  }

  /// The language that has clearly more votes of so many words than any other. A function of its own, so that registers
  /// hold what the caller needs.
  @inline(never)
  private static func leader(of votes: inout VoteCount, with more: UncountedVotes, words: Int) -> Int? {
    for index in more.indices { votes.add(more[index]) }
    let leader = votes.leader
    let isClear =
      leader.votes >= otherHits && leader.votes * otherShare >= words
      && leader.votes - leader.runnerUp >= otherLead
    return isClear ? leader.candidate : nil
  }
}
