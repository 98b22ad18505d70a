/// A text with its boundaries as Unicode's test files write them: ÷ where there is one, × where there is none.
enum BoundaryPicture {
  /// `÷ 0061 × 0308 ÷ 0020 ÷`, from the ends of the segments in bytes.
  static func of(_ text: [UInt8], ends: some Sequence<Int>) -> String {
    let ends = Set(ends)
    var offset = 0
    var signs = ["÷"]
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      signs.append(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
      offset += UTF8.width(scalar)
      signs.append(ends.contains(offset) ? "÷" : "×")
    }
    return signs.joined(separator: " ")
  }

  /// What was expected over what was found.
  static func difference(_ text: [UInt8], expected: some Sequence<Int>, found: some Sequence<Int>) -> String {
    """

      expected  \(of(text, ends: expected))
      found     \(of(text, ends: found))
    """
  }
}
