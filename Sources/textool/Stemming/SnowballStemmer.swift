internal import TextKitLite

/// A stemmer of libstemmer (Snowball; Porter 1980, 2001).
final class SnowballStemmer: KeyStemmer {
  /// No word is longer; a line of letters would take libstemmer quadratic time.
  private static let longestWord = 256
  private let handle: SnowballHandle

  /// Opens a stemmer by libstemmer's name; `nil` where this libstemmer has none.
  init?(name: String) {
    guard let handle = SnowballHandle(name: name) else { return nil }
    self.handle = handle
  }

  func stem(_ word: Span<UInt8>, into stem: inout [UInt8]) -> Bool {
    word.count <= Self.longestWord && handle.stem(word, into: &stem)
  }
}
