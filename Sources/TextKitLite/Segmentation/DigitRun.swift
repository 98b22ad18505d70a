/// Decimal digits in a row, of any script (general category Nd).
struct DigitRun {
  /// The byte after the last digit.
  let end: Int
  /// How many digits there are.
  let count: Int
  /// Their value; no more than the first nine count.
  let value: Int
  /// Whether the first of several digits is 0.
  let startsWithZero: Bool

  /// The digits that start at an offset; `nil` where none does.
  init?(in text: Span<UInt8>, at start: Int, table: inout ScalarTable) {
    var offset = start
    var count = 0
    var value = 0
    var startsWithZero = false
    while offset < text.count {
      var digit = Int(text[offset]) - 0x30
      var width = 1
      if text[offset] >= 0x80 {
        let scalar = text.scalar(at: offset)
        guard table.entry(of: scalar.value).isDigit else { break }
        digit = Unicode.Scalar(scalar.value)?.properties.numericValue.map { Int($0) } ?? 0
        width = scalar.width
      }
      guard (0...9).contains(digit) else { break }
      if count < 9 { value = value * 10 + digit }
      if count == 0 { startsWithZero = digit == 0 }
      count += 1
      offset += width
    }
    guard count > 0 else { return nil }
    end = offset
    self.count = count
    self.value = value
    self.startsWithZero = startsWithZero && count > 1
  }

  var isYear: Bool { count == 4 && (1000...2999).contains(value) }
  var isMonth: Bool { count <= 2 && (1...12).contains(value) }
  var isDay: Bool { count <= 2 && (1...31).contains(value) }
}

extension ScalarEntry {
  /// General category Nd.
  var isDigit: Bool { category == 9 }
}
