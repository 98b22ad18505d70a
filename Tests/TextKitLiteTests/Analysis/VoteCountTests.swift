import Testing

@testable import TextKitLite

@Suite struct VoteCountTests {
  @Test func theyAreCountedAsOneByOne() {
    var random = SplitMix(state: 7)
    for _ in 0..<2_000 {
      var count = VoteCount()
      var plain = [Int](repeating: 0, count: 64)
      for _ in 0..<random.next(below: 32) {
        let votes = UInt64(random.next(below: .max) & random.next(below: .max))
        count.add(votes)
        for bit in 0..<64 { plain[bit] += Int(votes >> UInt64(bit) & 1) }
      }
      let votes = plain.max() ?? 0
      let candidate = plain.firstIndex(of: votes) ?? 0
      plain.remove(at: candidate)
      #expect(count.leader == (candidate, votes, plain.max() ?? 0))
    }
  }
}
