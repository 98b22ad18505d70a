import TextKitLite

/// A line of one of the break tests, such as `÷ 0061 × 0308 ÷ 0020 ÷`.
struct BreakCase {
  /// The text, in UTF-8.
  var text: [UInt8] = []
  /// The ends of the segments, in bytes.
  var boundaries: [Int] = []
  private var scalars: [UInt32] = []

  /// Reads a line: ÷ is C3 B7 in UTF-8, × is C3 97.
  init(_ line: Line) {
    var line = line
    var isBreak = true
    while !line.isAtEnd {
      if line.skip(0xC3) {
        isBreak = line.skip(0xB7)
        if !isBreak { _ = line.skip(0x97) }
        if isBreak, !text.isEmpty { boundaries.append(text.count) }
      } else if let scalar = line.number() {
        scalars.append(scalar)
        text.appendScalar(scalar)
      } else {
        line.position += 1
      }
      line.skipSpaces()
    }
  }

  /// The case as its file writes it.
  var name: String { picture(boundaries) }

  /// What is expected over what was found, ÷ and × before each code point.
  func difference(_ found: [Int]) -> String {
    """
      expected  \(picture(boundaries))
      found     \(picture(found))
    """
  }

  private func picture(_ boundaries: [Int]) -> String {
    var offset = 0
    var signs: [String] = ["÷"]
    for scalar in scalars {
      signs.append(scalar.hex)
      var bytes: [UInt8] = []
      bytes.appendScalar(scalar)
      offset += bytes.count
      signs.append(boundaries.contains(offset) ? "÷" : "×")
    }
    return signs.joined(separator: " ")
  }
}
