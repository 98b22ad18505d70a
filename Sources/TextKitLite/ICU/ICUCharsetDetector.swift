internal import CICU

/// ICU's detector of character sets.
enum ICUCharsetDetector {
  static func matches(for bytes: Span<UInt8>) throws(TextError) -> [CharsetMatch] {
    var found = [cicu_charset_match](repeating: cicu_charset_match(), count: 32)
    let length = Int32(min(bytes.count, Int(CICU_BREAK_TEXT_LIMIT)))
    var status: Int32 = 0
    let count = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe found.withUnsafeMutableBufferPointer { matches -> Int32 in
        guard let first = matches.baseAddress else { return 0 }
        return unsafe cicu_charset_detect(
          source.baseAddress, length, first, Int32(matches.count), &status)
      }
    }
    try TextError.check(status, "detect the character set of \(bytes.count) bytes")
    return found.prefix(Int(count)).map { match in
      let language = text(of: match.language)
      return CharsetMatch(
        name: text(of: match.name), confidence: Int(match.confidence),
        language: language.isEmpty ? nil : language)
    }
  }

  /// The text in an array of C characters, which ends at its NUL.
  private static func text<Characters>(of characters: Characters) -> String {
    unsafe withUnsafeBytes(of: characters) {
      unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
