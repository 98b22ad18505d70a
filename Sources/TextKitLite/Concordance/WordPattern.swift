/// What one word of a query matches: a key, or a key with any letters at some places.
struct WordPattern: Sendable {
  /// Words that a query has at most: one bit each.
  static let mostWords = 32

  /// The pieces between wildcards, folded; one piece alone is the whole word.
  let pieces: [[UInt8]]

  /// Whether it stands for any token that is no white space.
  var isAny: Bool { pieces.count > 1 && pieces.allSatisfy(\.isEmpty) }
  /// Whether it has no wildcard, so that several tokens together may make it.
  var isLiteral: Bool { pieces.count == 1 }
  /// Tokens that it can reach over at most.
  var longestMatch: Int { isLiteral ? max(1, pieces[0].count) : 1 }

  /// Whether a whole key matches.
  func matches(_ key: Span<UInt8>) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return false }
    if isLiteral { return key.count == first.count && holds(first, in: key, at: 0) }
    guard key.count >= first.count + last.count, holds(first, in: key, at: 0),
      holds(last, in: key, at: key.count - last.count)
    else { return false }
    // The middle pieces one after the other, each as early as it can be.
    var place = first.count
    let end = key.count - last.count
    for piece in pieces.dropFirst().dropLast() {
      while place + piece.count <= end, !holds(piece, in: key, at: place) { place += 1 }
      guard place + piece.count <= end else { return false }
      place += piece.count
    }
    return true
  }

  /// Whether a key is the start, but not all, of a word without wildcard.
  func startsWith(_ key: Span<UInt8>) -> Bool {
    guard isLiteral, key.count > 0, key.count < pieces[0].count else { return false }
    return key.isStart(of: pieces[0], from: 0)
  }

  private func holds(_ piece: [UInt8], in key: Span<UInt8>, at place: Int) -> Bool {
    guard place + piece.count <= key.count else { return false }
    for index in piece.indices where key[place + index] != piece[index] { return false }
    return true
  }
}

extension Span<UInt8> {
  /// Whether these bytes stand in others from a place on.
  func isStart(of bytes: [UInt8], from place: Int) -> Bool {
    guard place + count <= bytes.count else { return false }
    for index in indices where self[index] != bytes[place + index] { return false }
    return true
  }
}
