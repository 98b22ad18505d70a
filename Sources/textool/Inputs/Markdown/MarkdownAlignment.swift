import CMarkdown

/// Finds where a literal of the parser stands in the source, which may spell it with escapes and entities.
///
/// The parser's own columns are right in most places and wrong in others (lines after the first in a block
/// quote, text beside an autolink), so that a place counts only where the source spells the literal.
struct MarkdownAlignment {
  /// How the source may spell a literal.
  enum Spelling {
    /// Escapes and entities are decoded.
    case prose
    /// Only a line end differs: it is read as a space.
    case code
  }

  /// A part of the literal.
  enum Part: Equatable {
    case copy(Range<Int>)
    case spelled([UInt8], Range<Int>)
  }

  let source: [UInt8]
  let spelling: Spelling

  /// How far a literal is looked for: what is dropped before it is seldom longer.
  private static let reach = 1 << 12

  /// The literal's parts, first tried at `hint`, then from `start` on.
  func find(_ literal: [UInt8], hint: Int, from start: Int, to end: Int) -> (parts: [Part], end: Int)? {
    let limit = min(source.count, end)
    if hint >= start, hint < limit, let found = align(literal, at: hint, limit: limit) { return found }
    var at = start
    while at < min(limit, start + Self.reach) {
      if let found = align(literal, at: at, limit: limit) { return found }
      at += 1
    }
    return nil
  }

  private func align(_ literal: [UInt8], at start: Int, limit: Int) -> (parts: [Part], end: Int)? {
    let first = source[start]
    let mayStart =
      first == literal[0]
      || (spelling == .prose ? first == UInt8(ascii: "\\") || first == UInt8(ascii: "&") : first <= 0x20)
    guard mayStart else { return nil }
    var parts = Parts()
    var at = start
    var done = 0
    while done < literal.count {
      guard at < limit else { return nil }
      let byte = source[at]
      if let (text, length) = spelled(at: at, limit: limit), literal[done...].starts(with: text) {
        parts.add(.spelled(text, at..<at + length))
        done += text.count
        at += length
      } else if byte == literal[done] {
        let (skipped, count) = leftoverEmphasis(at: at, in: literal, from: done)
        if !skipped { parts.add(.copy(at..<at + count)) }
        done += count
        at += count
      } else {
        return nil
      }
    }
    return (parts.all, at)
  }

  /// What an escape, an entity or a line end in code at `at` stands for, and its length.
  private func spelled(at: Int, limit: Int) -> (text: [UInt8], length: Int)? {
    let byte = source[at]
    switch spelling {
    case .code:
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { return nil }
      let isPair = byte == UInt8(ascii: "\r") && at + 1 < limit && source[at + 1] == UInt8(ascii: "\n")
      return ([0x20], isPair ? 2 : 1)
    case .prose where byte == UInt8(ascii: "\\"):
      guard at + 1 < limit, isPunctuation(source[at + 1]) else { return nil }
      return ([source[at + 1]], 2)
    case .prose where byte == UInt8(ascii: "&"):
      let entity = unsafe source[at..<limit].withUnsafeBufferPointer { bytes -> cmarkdown_entity in
        guard let start = bytes.baseAddress else { return cmarkdown_entity() }
        return unsafe cmarkdown_decode_entity(start, Int64(bytes.count))
      }
      guard entity.source_length > 0 else { return nil }
      let text = unsafe withUnsafeBytes(of: entity.text) { unsafe Array($0.prefix(Int(entity.text_length))) }
      return (text, Int(entity.source_length))
    case .prose: return nil
    }
  }

  /// A run of bytes to copy, or one of asterisks to skip: `**` next to Chinese punctuation is emphasis to
  /// its writer, and text by CommonMark's rules, which need a space there.
  private func leftoverEmphasis(at: Int, in literal: [UInt8], from done: Int) -> (skipped: Bool, count: Int) {
    guard spelling == .prose, literal[done] == UInt8(ascii: "*") else { return (false, 1) }
    let stars = literal[done...].prefix { $0 == UInt8(ascii: "*") }.count
    let same = source[at...].prefix(stars).prefix { $0 == UInt8(ascii: "*") }.count
    guard stars >= 2, same == stars else { return (false, 1) }
    let before = source[max(0, at - 4)..<at]
    let after = source[min(at + stars, source.count)...].prefix(4)
    return (WideScript.ends(before) || WideScript.starts(after), stars)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Parts, with copies that touch joined.
  private struct Parts {
    private(set) var all: [Part] = []

    mutating func add(_ part: Part) {
      if case .copy(let last) = all.last, case .copy(let next) = part, last.upperBound == next.lowerBound {
        all[all.count - 1] = .copy(last.lowerBound..<next.upperBound)
      } else {
        all.append(part)
      }
    }
  }
}
