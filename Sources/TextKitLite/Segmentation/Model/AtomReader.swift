/// Makes atoms of the segments of a text that ICU's rules cut, in which runs of Han are still whole.
struct AtomReader: Sendable {
  let alphabet: ModelAlphabet

  /// The bit of a segment's status that marks a run of Han; statuses of rules are below it.
  static let hanRun: Int32 = 1 << 14

  /// Whether a segment for the dictionary is Han and nothing else, and so is the model's.
  func isHanRun(_ segment: Segment, in text: Span<UInt8>) -> Bool {
    var offset = segment.start
    while offset < segment.end {
      let scalar = text.scalar(at: offset)
      guard Self.isHan(scalar.value, alphabet: alphabet) else { return false }
      offset += scalar.width
    }
    return true
  }

  /// Writes the atoms of the first `count` segments over those in `atoms`, two borders before and after them.
  func read(_ segments: [Segment], count: Int, of text: Span<UInt8>, into atoms: inout [Atom]) {
    atoms.removeAll(keepingCapacity: true)
    var end: Int32 = 0
    atoms.append(.border(at: 0))
    atoms.append(.border(at: 0))
    for index in 0..<count {
      let segment = segments[index]
      // A single space was left out here.
      if segment.startOffset != end { atoms.append(.border(at: segment.startOffset)) }
      end = segment.endOffset
      if segment.status & Self.hanRun != 0 {
        appendHan(segment, of: text, to: &atoms)
      } else {
        append(segment, of: text, to: &atoms)
      }
    }
    atoms.append(.border(at: end))
    atoms.append(.border(at: end))
  }

  private func appendHan(_ segment: Segment, of text: Span<UInt8>, to atoms: inout [Atom]) {
    var segment = segment
    segment.status &= ~Self.hanRun
    let entries = alphabet.entries.span
    var offset = segment.start
    while offset < segment.end {
      let scalar = text.scalar(at: offset)
      let end = offset + scalar.width
      let isWide = scalar.value > 0xFFFF
      let entry = entries[isWide ? 0x3400 : Int(scalar.value)]
      atoms.append(
        Atom(
          startOffset: Int32(truncatingIfNeeded: offset), endOffset: Int32(truncatingIfNeeded: end),
          tag: segment.tag, symbol: isWide ? AtomSymbol.unknownHan : entry.symbol,
          unit: isWide ? 1 : entry.unit,
          kind: isWide ? AtomKind.han : entry.kind, flags: Atom.isTagged | Atom.isSegment))
      offset = end
    }
  }

  private func append(_ segment: Segment, of text: Span<UInt8>, to atoms: inout [Atom]) {
    var atom = Atom(
      startOffset: segment.startOffset, endOffset: segment.endOffset,
      tag: segment.tag, symbol: AtomSymbol.other, unit: 0,
      kind: AtomKind.other, flags: Atom.isSegment)
    if (100..<300).contains(segment.status) {
      atom.symbol = AtomSymbol.symbol(ofSegment: segment.range, status: segment.status, in: text)
      atom.kind = atom.symbol >= AtomSymbol.firstDigits ? AtomKind.digits : AtomKind.letters
      atom.flags |= Atom.isTagged
    } else if segment.status == 0 {
      let scalar = text.scalar(at: segment.start)
      if scalar.value <= 0x20 || scalar.value == 0x3000 || scalar.value == 0xA0 {
        atom.symbol = AtomSymbol.border
        atom.kind = AtomKind.border
        // Nothing is seen across the end of a line.
        if scalar.value.endsLine { atoms.append(.border(at: segment.startOffset)) }
      } else if scalar.value <= 0xFFFF, segment.start + scalar.width == segment.end {
        let entry = alphabet.entries[Int(scalar.value)]
        atom.symbol = entry.symbol
        atom.kind = entry.kind
        if AtomKind.isHan(entry.kind) {
          atom.unit = entry.unit
          atom.flags |= Atom.isTagged
        } else if ModelAlphabet.joins(entry.unit) {
          atom.flags |= Atom.isTagged
        }
      }
    }
    atoms.append(atom)
  }

  /// Han of the BMP by its simplified form, else by the planes that hold nothing else.
  @inline(__always)
  private static func isHan(_ scalar: UInt32, alphabet: ModelAlphabet) -> Bool {
    scalar > 0xFFFF
      ? (0x20000...0x3FFFF).contains(scalar) : AtomKind.isHan(alphabet.entries[Int(scalar)].kind)
  }
}
