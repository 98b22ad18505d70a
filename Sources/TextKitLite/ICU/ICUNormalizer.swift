internal import CICU

/// ICU's normalization and case folding, from UTF-8 to UTF-8.
enum ICUNormalizer {
  static func normalize(
    _ text: Span<UInt8>, form: NormalizationForm, streamSafe: Bool, into output: inout [UInt8]
  ) throws(TextError) {
    let length = try length(of: text, "normalize")
    try unsafe output.appendOutput(
      estimate: text.count + text.count / 4 + 16, "normalize \(text.count) bytes to \(form)"
    ) { buffer, status in
      unsafe text.withUnsafeBufferPointer {
        unsafe cicu_normalize(
          form.number, streamSafe, $0.baseAddress, length, buffer.baseAddress, Int32(buffer.count), &status)
      }
    }
  }

  static func isNormalized(_ text: Span<UInt8>, form: NormalizationForm) throws(TextError) -> Bool {
    let length = try length(of: text, "check")
    var status: Int32 = 0
    let isNormalized = unsafe text.withUnsafeBufferPointer {
      unsafe cicu_is_normalized(form.number, $0.baseAddress, length, &status)
    }
    try TextError.check(status, "see whether \(text.count) bytes are in \(form)")
    return isNormalized
  }

  /// Whether a form never combines a scalar with what stands before it (`hasBoundaryBefore`).
  static func hasBoundary(before scalar: UInt32, form: NormalizationForm) -> Bool {
    cicu_has_boundary_before(form.number, scalar)
  }

  static func fold(_ text: Span<UInt8>, turkic: Bool, into output: inout [UInt8]) throws(TextError) {
    let length = try length(of: text, "fold the case of")
    try unsafe output.appendOutput(
      estimate: text.count + text.count / 4 + 16, "fold the case of \(text.count) bytes"
    ) { buffer, status in
      unsafe text.withUnsafeBufferPointer {
        unsafe cicu_case_fold(
          turkic, $0.baseAddress, length, buffer.baseAddress, Int32(buffer.count), &status)
      }
    }
  }

  /// The length as ICU takes it.
  private static func length(of text: Span<UInt8>, _ verb: String) throws(TextError) -> Int32 {
    let limit = Int(CICU_BREAK_TEXT_LIMIT)
    if text.count <= limit { return Int32(text.count) }
    throw TextError(
      operation: "\(verb) \(text.count) bytes of text at once", reason: "ICU takes at most \(limit)",
      remedy: "cut the text after a line feed")
  }
}

extension NormalizationForm {
  fileprivate var number: Int32 {
    switch self {
    case .nfc: Int32(CICU_NFC)
    case .nfd: Int32(CICU_NFD)
    case .nfkc: Int32(CICU_NFKC)
    case .nfkd: Int32(CICU_NFKD)
    case .nfkcCasefold: Int32(CICU_NFKC_CASEFOLD)
    }
  }
}
