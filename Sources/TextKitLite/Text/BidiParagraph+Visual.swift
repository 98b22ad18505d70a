extension BidiParagraph {
  /// The scalars as they are seen from left to right, each by its index in the text.
  ///
  /// Linear, but for the sorting of runs.
  public var visualOrder: [Int] {
    var order: [Int] = []
    order.reserveCapacity(levels.count)
    for (run, scalars) in zip(visualRuns, scalarRanges()) {
      if run.isRightToLeft {
        order.append(contentsOf: scalars.reversed())
      } else {
        order.append(contentsOf: scalars)
      }
    }
    return order
  }

  /// The text as it is seen from left to right, for a display that knows nothing of directions: brackets
  /// mirrored, marks after their letters, the bidi controls gone. ICU: `ubidi_writeReordered`.
  public var reorderedText: String {
    get throws(TextError) {
      var engine = try BidiEngine()
      try engine.setParagraph(text.span, base: base)
      var output: [UInt8] = []
      try engine.writeVisual(into: &output)
      return String(decoding: output, as: UTF8.self)
    }
  }

  /// The scalars of each visual run, as indices in the text.
  private func scalarRanges() -> [Range<Int>] {
    var scalars = [Range<Int>](repeating: 0..<0, count: visualRuns.count)
    let inText = visualRuns.indices.sorted {
      visualRuns[$0].range.lowerBound < visualRuns[$1].range.lowerBound
    }
    var next = 0
    for index in inText {
      let start = next
      for byte in text[visualRuns[index].range] where byte & 0xC0 != 0x80 { next += 1 }
      scalars[index] = start..<next
    }
    return scalars
  }
}
