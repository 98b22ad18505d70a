/// A model in bytes: `TKLMODEL`, the version of the format, the length and a checksum of what follows; then numbers in LEB128,
/// rows of ascending ones by their distances, weights with runs of zeros by their length.
enum ModelCoding {
  static let version = 1
  private static let magic = Array("TKLMODEL".utf8)
  private static let headerLength = 24

  static func encode(_ parts: ModelParts) -> [UInt8] {
    var writer = ModelWriter()
    writer.append(text: parts.information.name)
    writer.append(text: parts.information.icu)
    for number in [
      parts.information.sentences, parts.information.tokens, parts.information.passes,
      parts.information.members,
    ] { writer.append(number) }
    writer.append(fixed: parts.information.seed)
    writer.append(parts.pairs.count)
    var last = 0
    for pair in parts.pairs {
      writer.append(Int(pair.from) - last)
      writer.append(signed: Int(pair.to) - Int(pair.from))
      last = Int(pair.from)
    }
    writer.append(parts.characters.count)
    last = 0
    for unit in parts.characters {
      writer.append(signed: Int(unit) - last)
      last = Int(unit)
    }
    writer.append(parts.bigrams.count)
    last = 0
    for key in parts.bigrams {
      writer.append(Int(key) - last)
      last = Int(key)
    }
    for weight in parts.transitions { writer.append(signed: Int(weight)) }
    writer.append(weights: parts.weights)
    writer.append(words: parts.words)
    writer.append(words: parts.names)
    var header = ModelWriter()
    header.append(fixed: UInt64(version) << 32 | UInt64(writer.bytes.count))
    header.append(fixed: checksum(writer.bytes.span))
    return magic + header.bytes + writer.bytes
  }

  static func decode(_ bytes: [UInt8], name: String) throws(TextError) -> ModelParts {
    var reader = try checkedReader(of: bytes, name: name)
    return try parts(from: &reader)
  }

  /// What a model says of itself: all of it is checked, and only that is read.
  static func information(of bytes: [UInt8], name: String) throws(TextError)
    -> SegmentationModel.Information
  {
    var reader = try checkedReader(of: bytes, name: name)
    return try information(from: &reader)
  }

  private static func checkedReader(of bytes: [UInt8], name: String) throws(TextError) -> ModelReader {
    guard bytes.starts(with: magic) else {
      throw error(name, "it is no model of textool's", "give a file that textool train wrote")
    }
    var header = ModelReader(bytes: bytes, offset: magic.count, name: name)
    let (lead, sum) = (try header.fixed(), try header.fixed())
    guard Int(lead >> 32) == version else {
      throw error(
        name, "its format has version \(lead >> 32), this textool reads \(version)",
        "train it again with this textool")
    }
    let length = Int(lead & 0xFFFF_FFFF)
    guard bytes.count == headerLength + length else {
      throw error(
        name, "it has \(bytes.count) bytes, not \(headerLength + length)", "copy it again, or train it again")
    }
    guard checksum(bytes.span.extracting(headerLength...)) == sum else {
      throw error(name, "its checksum does not agree", "copy it again, or train it again")
    }
    return ModelReader(bytes: bytes, offset: headerLength, name: name)
  }

  private static func information(from reader: inout ModelReader) throws(TextError)
    -> SegmentationModel.Information
  {
    var information = SegmentationModel.Information()
    information.name = try reader.text()
    information.icu = try reader.text()
    information.sentences = try reader.number()
    information.tokens = try reader.number()
    information.passes = try reader.number()
    information.members = try reader.number()
    information.seed = try reader.fixed()
    return information
  }

  private static func parts(from reader: inout ModelReader) throws(TextError) -> ModelParts {
    var parts = ModelParts()
    parts.information = try information(from: &reader)
    var last = 0
    for _ in 0..<(try reader.number(upTo: 0xFFFF)) {
      last += try reader.number(upTo: 0xFFFF)
      let from = try reader.unit(last)
      parts.pairs.append(
        ModelAlphabet.CharacterPair(from: from, to: try reader.unit(last + (try reader.signed()))))
    }
    last = 0
    let characterLimit = AtomSymbol.limit - Int(AtomSymbol.firstCharacter)
    for _ in 0..<(try reader.number(upTo: characterLimit)) {
      last += try reader.signed()
      parts.characters.append(try reader.unit(last))
    }
    last = 0
    for _ in 0..<(try reader.number(upTo: 1 << 24)) {
      last += try reader.number(upTo: 1 << 26)
      guard last < 1 << 26 else { throw reader.damaged }
      parts.bigrams.append(UInt32(last))
    }
    for _ in TagTransitions.allowed { parts.transitions.append(Int32(clamping: try reader.signed())) }
    let layout = WeightLayout(
      symbolCount: Int(AtomSymbol.firstCharacter) + parts.characters.count,
      bigramCount: parts.bigrams.count)
    parts.weights = try reader.weights(count: layout.pieceCount * 4)
    parts.words = try reader.words()
    parts.names = try reader.words()
    guard reader.isAtEnd else { throw reader.damaged }
    return parts
  }

  private static func error(_ name: String, _ reason: String, _ remedy: String) -> TextError {
    TextError(operation: "read the segmentation model \(name)", reason: reason, remedy: remedy)
  }

  /// FNV-1a of 64 bits, eight bytes a step.
  private static func checksum(_ bytes: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = 0
    while index + 8 <= bytes.count {
      var word: UInt64 = 0
      for place in 0..<8 { word |= UInt64(bytes[index + place]) << (8 * UInt64(place)) }
      sum = (sum ^ word) &* 0x100_0000_01B3
      sum ^= sum >> 29
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += 1
    }
    return sum
  }
}
