/// Brings a text that arrives in pieces into a normalization form.
///
/// ```swift
/// var stream = StreamNormalizer(form: .nfc)
/// try stream.append(Array("cafe".utf8), to: &output)  // "caf": what follows may change the e
/// try stream.append(Array("\u{301}".utf8), to: &output)
/// try stream.finish(to: &output)                      // "é"
/// ```
///
/// The result is that of the whole text: it is cut only before scalars that no form joins with what stands
/// before them, ASCII and the Han ideographs of the Basic Plane. Memory is a piece and what follows its last cut.
public struct StreamNormalizer: Sendable {
  private let normalizer: Normalizer
  private var pending: [UInt8] = []

  /// A stream into a form, with the long runs of marks cut that would take quadratic time.
  public init(form: NormalizationForm) {
    normalizer = Normalizer(form: form)
  }

  /// Appends the form of as much of the text as is settled to `output`.
  public mutating func append(_ piece: [UInt8], to output: inout [UInt8]) throws(TextError) {
    pending += piece
    guard let cut = Self.lastCut(in: pending.span) else { return }
    try normalizer.normalize(pending.span.extracting(..<cut), into: &output)
    pending.removeFirst(cut)
  }

  /// Appends the form of the rest: the text ends here.
  public mutating func finish(to output: inout [UInt8]) throws(TextError) {
    try normalizer.normalize(pending.span, into: &output)
    pending.removeAll(keepingCapacity: true)
  }

  /// The last byte before which the text can be cut; `nil` where that is nowhere but at its start.
  private static func lastCut(in text: Span<UInt8>) -> Int? {
    var index = text.count - 1
    while index > 0 {
      // E5–E8 lead the scalars U+5000–U+8FFF.
      if text[index] < 0x80 || (0xE5...0xE8).contains(text[index]) { return index }
      index -= 1
    }
    return nil
  }
}
