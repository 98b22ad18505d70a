internal import FoundationEssentials

/// How this tool writes JSON: keys sorted, slashes plain, one line a value.
enum JSONText {
  /// The value as one line, without a line feed.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(value))
  }
}
