/// Cuts a long Markdown document where nothing is torn, so that each piece is parsed alone.
///
/// A parser's memory is many times its input, and cmark-gfm 0.29 takes quadratic time on some paragraphs of
/// hundreds of kilobytes. A piece ends after a blank line once it is 1 MiB long, and in the middle of a
/// paragraph only where that is longer than 64 KiB. Fenced code is never cut. A link by reference across two
/// pieces is read as text.
struct MarkdownPieces {
  static let pieceSize = 1 << 20
  static let longestParagraph = 1 << 16

  private let bytes: [UInt8]
  private var start: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let end = bytes.count - start <= Self.longestParagraph ? bytes.count : cut()
    defer { start = end }
    return start..<end
  }

  private func cut() -> Int {
    var at = start
    var paragraphStart = start
    var fence: Fence?
    while at < bytes.count {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      let line = bytes[at..<end]
      if let open = fence {
        if open.isClosed(by: line) { fence = nil }
        paragraphStart = end
      } else if line.allSatisfy({ $0 <= 0x20 }) {
        paragraphStart = end
        if end - start >= Self.pieceSize, startsBlock(at: end) { return end }
      } else {
        fence = Fence(line)
        if end - paragraphStart > Self.longestParagraph {
          return at > paragraphStart ? at : inside(at..<end)
        }
      }
      at = end
    }
    return bytes.count
  }

  /// Whether a line at the margin stands at `place`: an indented one may belong to a list before it.
  private func startsBlock(at place: Int) -> Bool {
    place < bytes.count && bytes[place] > 0x20
  }

  /// Where to cut a line that is too long: at a space near its limit, else between two scalars.
  private func inside(_ line: Range<Int>) -> Int {
    var limit = line.lowerBound + Self.longestParagraph
    guard limit < line.upperBound else { return line.upperBound }
    if let space = bytes[(limit - 1024)..<limit].lastIndex(of: 0x20) { return space + 1 }
    while limit > line.lowerBound, bytes[limit] & 0xC0 == 0x80 { limit -= 1 }
    return limit
  }

  /// An open fence of code.
  private struct Fence {
    let mark: UInt8
    let length: Int

    init?(_ line: ArraySlice<UInt8>) {
      let text = line.drop { $0 == 0x20 }
      guard line.count - text.count <= 3, let mark = text.first,
        mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
      else { return nil }
      let length = text.prefix { $0 == mark }.count
      guard length >= 3, mark == UInt8(ascii: "~") || !text.dropFirst(length).contains(mark) else {
        return nil
      }
      self.mark = mark
      self.length = length
    }

    func isClosed(by line: ArraySlice<UInt8>) -> Bool {
      let text = line.drop { $0 == 0x20 }
      let marks = text.prefix { $0 == mark }.count
      return line.count - text.count <= 3 && marks >= length
        && text.dropFirst(marks).allSatisfy { $0 <= 0x20 }
    }
  }
}
