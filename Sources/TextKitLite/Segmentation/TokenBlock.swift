/// Tokens on the way to an array, which is asked for its memory once for many.
struct TokenBlock {
  private static let none = Token(
    start: 0, end: 0, tokenClass: .word, script: .common, followsLineBreak: false)
  private var tokens = InlineArray<32, Token>(repeating: none)
  private var count = 0

  /// The last token that has not been moved.
  var last: Token? { count == 0 ? nil : tokens[count - 1] }

  @inline(__always)
  mutating func append(_ token: Token, to array: inout [Token]) {
    tokens[count] = token
    count += 1
    if count == tokens.count { move(to: &array) }
  }

  mutating func move(to array: inout [Token]) {
    guard count > 0 else { return }
    unsafe tokens.span.extracting(first: count).withUnsafeBufferPointer {
      unsafe array.append(contentsOf: $0)
    }
    count = 0
  }
}
