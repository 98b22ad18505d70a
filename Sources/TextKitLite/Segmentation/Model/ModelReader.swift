/// Reads the numbers of a model, none of which is trusted.
struct ModelReader {
  private let bytes: [UInt8]
  private var offset: Int
  private let name: String

  init(bytes: [UInt8], offset: Int, name: String) {
    self.bytes = bytes
    self.offset = offset
    self.name = name
  }

  var isAtEnd: Bool { offset == bytes.count }

  var damaged: TextError {
    TextError(
      operation: "read the segmentation model \(name)", reason: "it is damaged at byte \(offset)",
      remedy: "copy it again, or train it again with textool train")
  }

  /// A number that is no greater than another.
  mutating func number(upTo limit: Int = Int(UInt32.max)) throws(TextError) -> Int {
    var value = 0
    var shift = 0
    while true {
      guard offset < bytes.count, shift <= 35 else { throw damaged }
      let byte = bytes[offset]
      offset += 1
      value |= Int(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    guard value <= limit else { throw damaged }
    return value
  }

  mutating func signed() throws(TextError) -> Int {
    let value = try number()
    return value >> 1 ^ -(value & 1)
  }

  mutating func fixed() throws(TextError) -> UInt64 {
    guard bytes.count - offset >= 8 else { throw damaged }
    defer { offset += 8 }
    return (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << (8 * UInt64($1)) }
  }

  mutating func text() throws(TextError) -> String {
    let count = try number(upTo: bytes.count)
    guard count <= bytes.count - offset else { throw damaged }
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else { throw damaged }
    offset += count
    return text
  }

  /// A number as a UTF-16 unit.
  func unit(_ value: Int) throws(TextError) -> UInt16 {
    guard let unit = UInt16(exactly: value) else { throw damaged }
    return unit
  }

  mutating func weights(count: Int) throws(TextError) -> [Int16] {
    var weights = [Int16](repeating: 0, count: count)
    var index = 0
    while index < count {
      let weight = try signed()
      guard abs(weight) <= ModelWeights.limit else { throw damaged }
      weights[index] = Int16(weight)
      index += 1
      if weight == 0 { index += try number(upTo: count - index) }
    }
    return weights
  }

  mutating func words() throws(TextError) -> [ModelWord] {
    var words: [ModelWord] = []
    var last: [UInt16] = []
    for _ in 0..<(try number(upTo: bytes.count - offset)) {
      var units = Array(last.prefix(try number(upTo: last.count)))
      let count = try number(upTo: bytes.count)
      guard count <= (bytes.count - offset) / 2 else { throw damaged }
      for _ in 0..<count {
        units.append(UInt16(bytes[offset]) << 8 | UInt16(bytes[offset + 1]))
        offset += 2
      }
      guard offset < bytes.count, !units.isEmpty else { throw damaged }
      words.append(ModelWord(units: units, cost: bytes[offset]))
      offset += 1
      last = units
    }
    return words
  }
}
