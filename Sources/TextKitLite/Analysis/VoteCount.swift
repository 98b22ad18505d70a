/// Up to 31 votes for each of 64 candidates, counted for all of them at once: a number is spread over a bit of each plane.
struct VoteCount {
  private var planes = InlineArray<5, UInt64>(repeating: 0)

  /// Adds a vote for each candidate whose bit is set.
  @inline(__always)
  mutating func add(_ votes: UInt64) {
    var carry = votes
    for plane in planes.indices {
      (planes[plane], carry) = (planes[plane] ^ carry, planes[plane] & carry)
    }
  }

  /// The candidate that has the most votes, the first of several, with their number and that of the runner-up.
  var leader: (candidate: Int, votes: Int, runnerUp: Int) {
    let first = most(of: .max)
    let candidate = first.candidates.trailingZeroBitCount
    return (candidate, first.votes, most(of: ~(1 << UInt64(candidate))).votes)
  }

  /// Those of some candidates that have the most votes.
  private func most(of some: UInt64) -> (candidates: UInt64, votes: Int) {
    var (candidates, votes) = (some, 0)
    for plane in planes.indices.reversed() where candidates & planes[plane] != 0 {
      candidates &= planes[plane]
      votes |= 1 << plane
    }
    return (candidates, votes)
  }
}
