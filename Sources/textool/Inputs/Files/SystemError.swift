import Glibc

/// The system's words for its error numbers.
enum SystemError {
  static func text(of number: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe __xpg_strerror_r(number, &buffer, buffer.count) == 0 else { return "error \(number)" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
