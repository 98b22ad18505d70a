/// A path as the file system has it: bytes, which need not be UTF-8.
struct InputPath: Sendable, Hashable {
  /// The bytes, without the NUL that ends them in C.
  var bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path of an argument. Swift repairs arguments that are not UTF-8; their bytes are looked up.
  init(argument: String) {
    self.init(bytes: ArgumentBytes.find(argument) ?? Array(argument.utf8))
  }

  var isStandardInput: Bool { bytes == [UInt8(ascii: "-")] }

  /// The path as reports show it: bytes that are not UTF-8 as `\xNN`.
  var shown: String {
    if let valid = String(validating: bytes, as: UTF8.self) { return valid }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let good = UTF8Scan.validPrefix(of: rest)
      text += String(decoding: rest[..<good], as: UTF8.self)
      rest = rest[good...]
      guard let bad = rest.popFirst() else { break }
      let digits = String(bad, radix: 16, uppercase: true)
      text += "\\x" + (digits.count < 2 ? "0" : "") + digits
    }
    return text
  }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> InputPath {
    let slash = UInt8(ascii: "/")
    return InputPath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// The same path without slashes at its end.
  var trimmed: InputPath {
    var trimmed = bytes
    while trimmed.count > 1, trimmed.last == UInt8(ascii: "/") { trimmed.removeLast() }
    return InputPath(bytes: trimmed)
  }

  /// The path for a C function.
  var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

  /// The name's extensions from the last to the first, in lower case: `a.JSONL.gz` gives `gz`, `jsonl`.
  var extensions: [String] {
    let name = bytes.split(separator: UInt8(ascii: "/")).last ?? []
    let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.dropFirst().reversed().map { String(decoding: $0, as: UTF8.self).lowercased() }
  }
}
