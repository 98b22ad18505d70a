/// A token of a text: its bytes, its class, its script. White space is no token.
public struct Token: Sendable, Hashable {
  // 32 bits hold any offset: a text that is tokenized at once is at most Segmenter.textLimit long.
  var startOffset: Int32
  var endOffset: Int32
  /// What kind of thing it is.
  public var tokenClass: TokenClass
  /// The script of its first scalar that has one; Common for numbers and punctuation.
  public var script: Script
  /// Whether a line or paragraph ended between the token before and this one.
  public var followsLineBreak: Bool

  init(start: Int, end: Int, tokenClass: TokenClass, script: Script, followsLineBreak: Bool) {
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    self.tokenClass = tokenClass
    self.script = script
    self.followsLineBreak = followsLineBreak
  }

  /// First byte, from the start of the text.
  public var start: Int { Int(startOffset) }
  /// The byte after the last.
  public var end: Int { Int(endOffset) }
  /// The token's bytes in its text.
  public var range: Range<Int> { start..<end }
}
