internal import CICU

/// What ICU knows of a language tag.
enum LocaleInfo {
  /// Whether ICU has the language; its services accept any string.
  static func isKnown(_ tag: String) -> Bool {
    unsafe cicu_locale_is_known(tag)
  }

  /// The canonical tag without its likely subtags.
  static func canonicalTag(of tag: String) throws(TextError) -> String {
    try unsafe text("find the canonical form of the language tag \"\(tag)\"") { output, status in
      unsafe cicu_locale_canonical(tag, output.baseAddress, Int32(output.count), &status)
    }
  }

  /// The name in English.
  static func englishName(of tag: String) throws(TextError) -> String {
    try unsafe text("name the language \"\(tag)\"") { output, status in
      unsafe cicu_locale_display_name(tag, output.baseAddress, Int32(output.count), &status)
    }
  }

  private static func text(
    _ operation: @autoclosure () -> String,
    of call: (UnsafeMutableBufferPointer<CChar>, inout Int32) -> Int32
  ) throws(TextError) -> String {
    var bytes: [UInt8] = []
    try unsafe bytes.appendOutput(estimate: 64, operation()) { buffer, status in
      unsafe buffer.withMemoryRebound(to: CChar.self) { unsafe call($0, &status) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
