extension Segment {
  /// Whether it is a word of kana or ideographs: of the statuses above that of letters.
  @inline(__always)
  var isOfIdeographs: Bool { status > 200 && status != Self.userWord }

  /// Whether it is a word, and none of an address, of which it would be a part that tells nothing of a language.
  @inline(__always)
  func isProse(in text: Span<UInt8>) -> Bool {
    guard status >= 200 else { return false }
    if start > 0, text[start - 1].joinsAddress { return false }
    return !(end + 1 < text.count && text[end] == UInt8(ascii: ":") && text[end + 1] == UInt8(ascii: "/"))
  }
}

extension UInt8 {
  /// What stands before most parts of a web address: / @ # = & %.
  fileprivate var joinsAddress: Bool {
    switch self {
    case 0x2F, 0x40, 0x23, 0x3D, 0x26, 0x25: true
    default: false
    }
  }
}
