/// The best row of tags (Viterbi), as training needs it; the tagger has the same search inside its own loop.
enum TagSearch {
  /// Finds the tags of the first `count` atoms by their scores, which are written over. Of equals the first wins: end
  /// before single, begin before middle.
  static func run(
    _ scores: inout [SIMD4<Int32>], count: Int, transitions: [Int32], back: inout [UInt8],
    into tags: inout [UInt8]
  ) {
    let forbidden: Int32 = 1 << 28
    scores[0][1] = -forbidden
    scores[0][2] = -forbidden
    for index in 1..<max(count, 1) {
      let before = scores[index - 1]
      let ways = [
        (before[2] &+ transitions[8], before[3] &+ transitions[12]),
        (before[0] &+ transitions[1], before[1] &+ transitions[5]),
        (before[0] &+ transitions[2], before[1] &+ transitions[6]),
        (before[2] &+ transitions[11], before[3] &+ transitions[15]),
      ]
      var choice: UInt8 = 0
      for (tag, way) in ways.enumerated() {
        if way.1 > way.0 { choice |= 1 << UInt8(tag) }
        scores[index][tag] = max(max(way.0, way.1), -forbidden) &+ scores[index][tag]
      }
      back[index] = choice
    }
    var tag = scores[count - 1][3] > scores[count - 1][2] ? 3 : 2
    if count == 1 { tag = 3 }
    for index in stride(from: count - 1, through: 0, by: -1) {
      tags[index] = UInt8(tag)
      let isSecond = back[index] >> UInt8(tag) & 1 != 0
      tag = tag == 0 || tag == 3 ? (isSecond ? 3 : 2) : (isSecond ? 1 : 0)
    }
  }
}
