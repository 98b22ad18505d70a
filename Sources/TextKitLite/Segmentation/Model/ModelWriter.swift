/// Writes the numbers of a model.
struct ModelWriter {
  private(set) var bytes: [UInt8] = []

  /// A number in LEB128.
  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number of either sign: those near zero are short.
  mutating func append(signed number: Int) { append(number << 1 ^ number >> (Int.bitWidth - 1)) }

  /// A number in eight bytes, little-endian.
  mutating func append(fixed number: UInt64) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(place)))) }
  }

  mutating func append(text: String) {
    append(text.utf8.count)
    bytes += Array(text.utf8)
  }

  /// Weights; a run of zeros is a zero and how many more there are.
  mutating func append(weights: [Int16]) {
    var index = 0
    while index < weights.count {
      append(signed: Int(weights[index]))
      guard weights[index] == 0 else {
        index += 1
        continue
      }
      let end = weights[index...].firstIndex { $0 != 0 } ?? weights.count
      append(end - index - 1)
      index = end
    }
  }

  /// Words in order, each by how many characters it shares with the one before, and the rest.
  mutating func append(words: [ModelWord]) {
    append(words.count)
    var last: [UInt16] = []
    for word in words {
      let shared = zip(last, word.units).prefix { $0 == $1 }.count
      append(shared)
      append(word.units.count - shared)
      for unit in word.units[shared...] {
        bytes.append(UInt8(unit >> 8))
        bytes.append(UInt8(unit & 0xFF))
      }
      bytes.append(word.cost)
      last = word.units
    }
  }
}
