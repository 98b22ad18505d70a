/// Tokens as formats want them that part words by white space.
enum WordText {
  /// Adds a token as one word: white space inside it becomes U+00A0, which parts nothing there.
  static func append(_ token: some Sequence<UInt8>, to line: inout [UInt8]) {
    for scalar in scalars(of: token) {
      line += scalar.properties.isWhitespace ? [0xC2, 0xA0] : Array(String(Character(scalar)).utf8)
    }
  }

  /// Adds a token as one word for language models, where `<s>`, `</s>` and `<unk>` are no words: they are written as
  /// Moses does, `&lt;s&gt;`.
  static func appendForModel(_ token: [UInt8], to line: inout [UInt8]) {
    guard let reserved = reserved.first(where: { token.elementsEqual($0.utf8) }) else {
      return append(token, to: &line)
    }
    line += Array("&lt;".utf8) + reserved.utf8.dropFirst().dropLast() + Array("&gt;".utf8)
  }

  private static let reserved = ["<s>", "</s>", "<unk>"]

  /// A token with each run of white space in it as one U+0020, which columns parted by tabs may hold.
  static func column(_ token: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in scalars(of: token) {
      let isSpace = scalar.properties.isWhitespace
      if !isSpace { text.append(scalar) } else if !isAfterSpace { text.append(" ") }
      isAfterSpace = isSpace
    }
    if text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func scalars(of token: some Sequence<UInt8>) -> String.UnicodeScalarView {
    String(decoding: Array(token), as: UTF8.self).unicodeScalars
  }
}
