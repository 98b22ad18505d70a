/// YAKE!: Campos, Mangaravite, Pasquali, Jorge, Nunes & Jatowt 2020, "YAKE! Keyword extraction from single documents using
/// multiple local features", Information Sciences 509, eqs. 1–8.
///
/// Candidates are one to three words that neither begin nor end with a stop word, within a clause. A word's score is
/// S = T_rel · T_pos / (T_case + T_norm / T_rel + T_sent / T_rel), a candidate's Π S / (KF (1 + Σ S)) over its words; the
/// smaller, the better. For a stop word inside a candidate the authors' program is followed: 2 − p stands in the product
/// and p − 1 in the sum, where p says how firmly it stands between its neighbours. Candidates that resemble a better one
/// are left out. Linear but for that.
enum Yake: KeywordExtractor {
  static let measure = "yake"
  static let prefersSmall = true
  /// Words of a candidate at most.
  static let standardLength = 3
  /// The similarity, 1 − Levenshtein distance / length of the longer, from which a candidate repeats a better one.
  static let similarity = 0.9

  static func phrases(of text: KeywordText, longest: Int?) -> [ScoredPhrase] {
    let longest = longest ?? standardLength
    let terms = YakeTerms(text)
    var counts: [[Int]: Int] = [:]
    var clause: [KeywordText.Token] = []
    func endClause() {
      for start in clause.indices where clause[start].isCandidate {
        var keys: [Int] = []
        for token in clause[start..<min(clause.count, start + longest)] {
          keys.append(token.key)
          if token.isCandidate { counts[keys, default: 0] += 1 }
        }
      }
      clause.removeAll(keepingCapacity: true)
    }
    for token in text.tokens {
      if token.followsLineBreak || token.startsSentence || !token.isRunningWord { endClause() }
      if token.isRunningWord { clause.append(token) }
    }
    endClause()
    return counts.map { keys, count in
      var product = 1.0
      var sum = 0.0
      for (place, key) in keys.enumerated() {
        if let score = terms.scores[key] {
          product *= score
          sum += score
        } else if place > 0, place + 1 < keys.count {
          let firmness = terms.firmness(of: key, between: keys[place - 1], and: keys[place + 1])
          product *= 2 - firmness
          sum -= 1 - firmness
        }
      }
      return ScoredPhrase(keys: keys, count: count, score: product / (Double(count) * (1 + sum)))
    }
  }

  static func selected(
    _ phrases: [ScoredPhrase], limit: Int?, spelledBy key: (Int) -> String
  ) -> [ScoredPhrase] {
    var selected: [ScoredPhrase] = []
    var spellings: [[Unicode.Scalar]] = []
    for phrase in phrases {
      if let limit, selected.count >= limit { break }
      let spelling = Array(phrase.keys.map(key).joined(separator: " ").unicodeScalars)
      let repeats = spellings.contains { other in
        let allowed = Int((1 - similarity) * Double(max(other.count, spelling.count)) + 1e-9)
        return EditDistance.isAtMost(allowed, between: spelling, and: other)
      }
      guard !repeats else { continue }
      selected.append(phrase)
      spellings.append(spelling)
    }
    return selected
  }
}
