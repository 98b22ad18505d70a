import Synchronization

/// Numbers the languages of a run, so that a surface can carry its language in one byte. Shared by the
/// workers; the numbers depend on who came first, and nothing that is reported depends on the numbers.
final class LanguageRegistry: Sendable {
  private let codes = Mutex<[String]>([])

  /// The number of a language; those beyond the 255th share the last.
  func number(of code: String) -> UInt8 {
    codes.withLock { codes in
      if let known = codes.firstIndex(of: code) { return UInt8(known) }
      if codes.count < 256 { codes.append(code) }
      return UInt8(codes.count - 1)
    }
  }

  /// The languages by number.
  var all: [String] { codes.withLock { $0 } }
}
