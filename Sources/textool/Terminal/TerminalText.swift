internal import TextKitLite

/// Text of a table's cell: safe to look at, cut to a width, and isolated where it runs right to left.
struct TerminalText {
  /// What is written, without escape sequences.
  var text: String
  /// The columns that it takes.
  var columns: Int

  /// Scalars of one grapheme that are shown: no script stacks more marks, and a terminal chokes on thousands.
  private static let graphemeLimit = 32

  /// `text` in at most `width` columns; what is cut away is marked by `…`.
  static func cell(_ text: String, width: Int) -> TerminalText {
    let visible = limited(VisibleText.of(text))
    let columns = DisplayWidth.columns(of: visible)
    guard columns > width else { return TerminalText(text: isolated(visible), columns: columns) }
    let start = String(DisplayWidth.prefix(of: visible, columns: max(0, width - 1)))
    return TerminalText(text: isolated(start + "…"), columns: DisplayWidth.columns(of: start) + 1)
  }

  /// A value in at most `width` columns, in a column of a table.
  static func cell(_ cell: Table.Cell, in column: Table.Column, width: Int) -> TerminalText {
    var text = self.cell(cell.shown(in: column), width: width)
    guard case .running(_, isRightToLeft: true) = cell else { return text }
    // What the letters would say is replaced by what is known.
    if text.text.unicodeScalars.first == "\u{2068}" { text.text.unicodeScalars.removeFirst() }
    if text.text.unicodeScalars.last == "\u{2069}" { text.text.unicodeScalars.removeLast() }
    text.text = "\u{2067}\(text.text)\u{2069}"
    return text
  }

  /// A cell with right-to-left letters between U+2068 and U+2069, so that a terminal that knows bidi
  /// reorders nothing outside it.
  static func isolated(_ text: String) -> String {
    text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
  }

  private static func limited(_ text: String) -> String {
    guard text.contains(where: { $0.unicodeScalars.count > graphemeLimit }) else { return text }
    return text.reduce(into: "") { limited, grapheme in
      limited.unicodeScalars.append(contentsOf: grapheme.unicodeScalars.prefix(graphemeLimit))
    }
  }

  /// The blocks that Unicode keeps for right-to-left scripts (DerivedBidiClass: R and AL by default).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
