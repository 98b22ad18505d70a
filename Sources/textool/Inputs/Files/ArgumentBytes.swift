/// The bytes of the arguments as the system passed them.
enum ArgumentBytes {
  /// The bytes of the argument that Swift shows as `text`; `nil` where Swift had nothing to repair in it.
  static func find(_ text: String) -> [UInt8]? {
    guard text.unicodeScalars.contains("\u{FFFD}") else { return nil }
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      var bytes: [UInt8] = []
      var at = 0
      while case let byte = unsafe argument[at], byte != 0 {
        bytes.append(UInt8(bitPattern: byte))
        at += 1
      }
      if String(decoding: bytes, as: UTF8.self) == text { return bytes }
    }
    return nil
  }
}
