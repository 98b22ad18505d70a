import TextKitLite

/// Finds the encoding of bytes that do not say it: UTF-8 where they are, else ICU's detector, else nothing,
/// for a wrong guess is worse than a question.
enum EncodingDetection {
  /// How many bytes are looked at.
  static let windowSize = 1 << 16
  /// The least evidence: below it, the detector was wrong more often than right.
  static let leastBytes = 40
  static let leastConfidence = 50

  /// What the bytes are.
  enum Outcome: Equatable {
    case encoding(CharacterEncoding)
    /// Unknown; why, as the end of a sentence that says where.
    case unknown(String)
  }

  /// Decides about `window`, which holds bytes that are not ASCII. `endsHere` says that the file ends with it.
  static func decide(_ window: [UInt8], endsHere: Bool) -> Outcome {
    let (multibyte, malformed) = tally(window, endsHere: endsHere)
    // In the legacy encodings, at most every fifth character looks like UTF-8 by chance: two well-formed
    // sequences for each malformed one are UTF-8 that was damaged.
    if malformed == 0 || multibyte >= 2 * malformed { return .encoding(.utf8) }
    guard window.count >= leastBytes else {
      return .unknown("and too short to tell its encoding")
    }
    let matches = (try? CharsetDetector.matches(for: window)) ?? []
    let known = matches.lazy.compactMap { match in
      CharacterEncoding(label: match.name).map { (encoding: $0, confidence: match.confidence) }
    }
    guard let best = known.first(where: { $0.encoding.extendsASCII && $0.encoding != .utf8 }) else {
      return .unknown("and its encoding is not known")
    }
    guard best.confidence >= leastConfidence else {
      return .unknown(
        "and that it may be \(best.encoding.name) is little more than a guess "
          + "(\(best.confidence) of 100)")
    }
    return .encoding(best.encoding)
  }

  /// Whether ASCII bytes with escape sequences are ISO-2022-JP, which spells all its characters in ASCII.
  static func isISO2022JP(_ window: [UInt8]) -> Bool {
    let starts: [[UInt8]] = [[0x1B, 0x24, 0x40], [0x1B, 0x24, 0x42]]  // ESC $ @, ESC $ B
    guard let escape = window.firstIndex(of: 0x1B) else { return false }
    return starts.contains { window[escape...].starts(with: $0) }
  }

  /// How many sequences of more than one byte are well-formed UTF-8, and how many are malformed.
  private static func tally(_ window: [UInt8], endsHere: Bool) -> (multibyte: Int, malformed: Int) {
    let bytes = window.span
    var counts = (multibyte: 0, malformed: 0)
    var at = 0
    while at < bytes.count {
      switch UTF8Scan.sequence(in: bytes, at: at) {
      case .wellFormed(let length):
        if length > 1 { counts.multibyte += 1 }
        at += length
      case .malformed(let length):
        counts.malformed += 1
        at += length
      case .incomplete(let length):
        if endsHere { counts.malformed += 1 }
        at += length
      }
    }
    return counts
  }
}
