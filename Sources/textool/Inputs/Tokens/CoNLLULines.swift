/// The lines of CoNLL-U (universaldependencies.org/format.html).
///
/// Tokens are those of the surface: of a multiword token (`1-2 du`) its own line counts and the syntactic
/// words that it is made of (`1 de`, `2 le`) are passed over, as are empty nodes (`8.1`). A blank line ends
/// a sentence; comments say nothing but `# newdoc id = …`.
struct CoNLLULines: TokenLines {
  private(set) var header = DocumentHeader()
  /// The last word of the multiword token that is open.
  private var multiwordEnd = 0

  mutating func take(_ line: ArraySlice<UInt8>, into text: inout TokenText) throws(MalformedLine) {
    guard line.contains(where: { $0 > 0x20 }) else {
      multiwordEnd = 0
      return text.endSentence()
    }
    if line.first == UInt8(ascii: "#") {
      if let value = Self.comment(line, key: "newdoc id") { header.id = value.isEmpty ? nil : value }
      return
    }
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == 10 else {
      throw MalformedLine(reason: "is not of 10 fields but of \(fields.count); part them by tabs")
    }
    guard !fields[1].isEmpty else { throw MalformedLine(reason: "has no form; write _ where there is none") }
    switch WordID(fields[0]) {
    case nil:
      let id = String(decoding: fields[0].prefix(20), as: UTF8.self)
      throw MalformedLine(reason: "has \"\(id)\" for an id; write 1, 1-2 or 1.1")
    case .empty: break
    case .range(_, let last):
      multiwordEnd = last
      text.append(fields[1])
    case .word(let number) where number > multiwordEnd: text.append(fields[1])
    case .word: break
    }
  }

  /// The value of a comment `# key = value`, empty where it has none; `nil` for other lines.
  static func comment(_ line: ArraySlice<UInt8>, key: String) -> String? {
    guard line.first == UInt8(ascii: "#") else { return nil }
    let text = String(decoding: line.dropFirst(), as: UTF8.self)
    let parts = text.split(separator: "=", maxSplits: 1)
    let name = parts.first?.split(whereSeparator: \.isWhitespace).joined(separator: " ") ?? ""
    guard name == key || name.hasPrefix(key + " ") else { return nil }
    guard parts.count == 2 else { return "" }
    return parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The first column.
  private enum WordID {
    case word(Int)
    case range(Int, Int)
    case empty

    init?(_ field: ArraySlice<UInt8>) {
      let text = String(decoding: field, as: UTF8.self)
      let isRange = text.contains("-")
      let parts = text.split(whereSeparator: { $0 == "-" || $0 == "." }).map { Int($0) }
      let signs = text.utf8.count { !(0x30...0x39).contains($0) }
      guard parts.count == signs + 1, signs <= 1 else { return nil }
      switch (parts[0], parts.count == 2 ? parts[1] : nil) {
      case (let first?, let last?): self = isRange ? .range(first, last) : .empty
      case (let number?, nil) where parts.count == 1: self = .word(number)
      default: return nil
      }
      if case .range(let first, let last) = self, last < first { return nil }
    }
  }
}
