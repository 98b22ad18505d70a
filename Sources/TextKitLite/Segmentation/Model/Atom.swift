/// What a model may not cut: a Han character, a run of letters or digits as ICU's rules found it, a sign.
struct Atom {
  var startOffset: Int32
  var endOffset: Int32
  /// Status and signs of the segment that it is, or is part of.
  var tag: UInt32
  var symbol: UInt16
  /// The character by which words are looked up; 0 for what is none.
  var unit: UInt16
  var kind: UInt8
  var flags: UInt8

  /// It may be part of a word with the atoms beside it.
  static let isTagged: UInt8 = 1
  /// It is a segment; what is not only says where a line ends or a space was.
  static let isSegment: UInt8 = 2

  @inline(__always) var isTagged: Bool { flags & Self.isTagged != 0 }
  @inline(__always) var isSegment: Bool { flags & Self.isSegment != 0 }

  /// An edge: no text.
  static func border(at offset: Int32) -> Atom {
    Atom(
      startOffset: offset, endOffset: offset, tag: 0, symbol: AtomSymbol.border, unit: 0,
      kind: AtomKind.border, flags: 0)
  }

  /// The runs of atoms that may be parts of words, in order. Linear; the tagger itself runs over them without an array.
  static func taggedStretches(of atoms: [Atom]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (index, atom) in atoms.enumerated() where atom.isTagged {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }
}
