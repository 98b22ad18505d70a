import TextKitLite

/// A character encoding by its name in the WHATWG Encoding Standard, and by the one ICU decodes it with.
struct CharacterEncoding: Sendable, Hashable {
  /// Such as `UTF-8`, `windows-1252`, `GB18030`.
  let name: String
  /// ICU's name of what browsers do under that name: its own `Shift_JIS` and `EUC-KR` know fewer characters.
  let converter: String

  static let utf8 = CharacterEncoding(name: "UTF-8", converter: "UTF-8")
  static let utf16LE = CharacterEncoding(name: "UTF-16LE", converter: "UTF-16LE")
  static let utf16BE = CharacterEncoding(name: "UTF-16BE", converter: "UTF-16BE")
  static let utf32LE = CharacterEncoding(name: "UTF-32LE", converter: "UTF-32LE")
  static let utf32BE = CharacterEncoding(name: "UTF-32BE", converter: "UTF-32BE")

  private init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  /// The encoding that a label means: `gb2312` and `gbk` are GB18030, `latin1` and `ascii` windows-1252.
  init?(label: String) {
    guard let row = EncodingLabels.row(of: label) else { return nil }
    self.init(name: row.name, converter: row.converter)
  }

  /// The encoding that the user named.
  init(named label: String) throws(UnknownEncoding) {
    guard let known = CharacterEncoding(label: label) else { throw UnknownEncoding(label: label) }
    self = known
  }

  /// Whether each byte below 0x80 is its ASCII character, whatever stands before it, so that an ASCII start
  /// of a file reads the same in it.
  var extendsASCII: Bool {
    !name.hasPrefix("UTF-16") && !name.hasPrefix("UTF-32") && !name.hasPrefix("ISO-2022")
  }
}

/// A name that is no encoding's.
struct UnknownEncoding: Error, CustomStringConvertible {
  let label: String

  /// For a usage error: what is wrong and the nearest name.
  var description: String {
    let near = EncodingLabels.nearest(to: label).map { "did you mean \($0)?" } ?? "names are those of the Web"
    return "unknown encoding \"\(label)\"; \(near) (see https://encoding.spec.whatwg.org/#names-and-labels)"
  }
}
