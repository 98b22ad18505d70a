/// Levenshtein's distance, as far as it matters.
enum EditDistance {
  /// Whether `limit` insertions, deletions and substitutions are enough. O(length · limit).
  static func isAtMost(_ limit: Int, between first: [Unicode.Scalar], and second: [Unicode.Scalar]) -> Bool {
    guard abs(first.count - second.count) <= limit else { return false }
    if limit == 0 { return first == second }
    var row = (0...second.count).map { $0 }
    for (place, scalar) in first.enumerated() {
      let low = max(0, place - limit)
      let high = min(second.count, place + limit + 1)
      guard low <= high else { return false }
      var diagonal = row[low]
      var best = limit + 1
      if low == 0 {
        row[0] = place + 1
        best = place + 1
      } else {
        row[low] = limit + 1
      }
      for other in (low + 1)..<max(low + 1, high + 1) {
        let substitution = diagonal + (second[other - 1] == scalar ? 0 : 1)
        diagonal = row[other]
        // Outside the band a distance is above the limit anyway.
        let above = other - 1 >= place + limit ? limit + 1 : row[other]
        row[other] = min(substitution, min(above, row[other - 1]) + 1)
        best = min(best, row[other])
      }
      if best > limit { return false }
    }
    return row[second.count] <= limit
  }
}
