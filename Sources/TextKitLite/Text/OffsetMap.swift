/// Where each byte of a decoded text stands in its source.
///
/// Decoding changes lengths: GB18030 spells 中 in two bytes and UTF-8 in three, Markdown spells `&amp;` in
/// five and its text in one. The map holds one run for each stretch of steps of equal size, so that plain
/// UTF-8 is one run, however long.
///
/// ```swift
/// var map = OffsetMap()
/// map.append(count: 2, textStep: 3, sourceStep: 2)  // two Han characters of GB18030
/// map.sourceOffset(of: 3)                           // 2
/// ```
///
/// Looking up is O(log runs), appending amortised O(1).
public struct OffsetMap: Sendable, Equatable {
  /// `count` steps in a row, each of `textStep` bytes of text from `sourceStep` bytes of source.
  public struct Run: Sendable, Equatable {
    /// The first byte of the run in the text.
    public var textStart: Int
    /// The byte of the source where the run starts.
    public var sourceStart: Int
    /// How many bytes of text each step makes.
    public var textStep: Int
    /// How many bytes of source each step takes.
    public var sourceStep: Int
    /// The number of steps.
    public var count: Int

    var textEnd: Int { textStart + textStep * count }
    var sourceEnd: Int { sourceStart + sourceStep * count }
  }

  /// The runs, in the order of the text, without gaps in the text.
  public private(set) var runs: [Run] = []
  /// The length of the text mapped so far, in bytes.
  public private(set) var textEnd = 0
  /// The next byte of the source to be mapped.
  public private(set) var sourceEnd: Int

  /// An empty map whose text starts at byte `sourceStart` of the source.
  public init(sourceStart: Int = 0) {
    sourceEnd = sourceStart
  }

  /// The map of text that stands in the source byte for byte.
  public init(identity byteCount: Int, sourceStart: Int = 0) {
    self.init(sourceStart: sourceStart)
    append(count: byteCount, textStep: 1, sourceStep: 1)
  }

  /// Adds `count` steps at the end.
  public mutating func append(count: Int, textStep: Int, sourceStep: Int) {
    guard count > 0, textStep > 0 else {
      sourceEnd += count * sourceStep
      return
    }
    if let last = runs.last, last.textStep == textStep, last.sourceStep == sourceStep,
      last.sourceEnd == sourceEnd
    {
      runs[runs.count - 1].count += count
    } else {
      runs.append(
        Run(
          textStart: textEnd, sourceStart: sourceEnd, textStep: textStep, sourceStep: sourceStep,
          count: count))
    }
    textEnd += count * textStep
    sourceEnd += count * sourceStep
  }

  /// Moves on to byte `offset` of the source: what lies between has no text (markup, a byte order mark).
  public mutating func moveSource(to offset: Int) {
    sourceEnd = offset
  }

  /// The byte of the source at which the text's byte `textOffset` stands; inside a step that changes
  /// length, where the step starts. The text's end maps to the end of its last step.
  public func sourceOffset(of textOffset: Int) -> Int {
    guard textOffset < textEnd else { return runs.last?.sourceEnd ?? sourceEnd }
    return sourceOffset(of: textOffset, in: runs[index(of: textOffset)])
  }

  /// The end in the source of text that ends before `textOffset`: not the start of the next run, which
  /// markup may separate from it.
  public func sourceEndOffset(of textOffset: Int) -> Int {
    guard textOffset > 0, !runs.isEmpty else { return runs.first?.sourceStart ?? sourceEnd }
    let run = runs[index(of: min(textOffset, textEnd) - 1)]
    let inside = min(textOffset, run.textEnd) - run.textStart
    let steps = (inside + run.textStep - 1) / run.textStep
    return run.sourceStart + steps * run.sourceStep
  }

  /// Adds the map of the text that follows.
  public mutating func append(_ next: OffsetMap) {
    for run in next.runs {
      sourceEnd = run.sourceStart
      append(count: run.count, textStep: run.textStep, sourceStep: run.sourceStep)
    }
    sourceEnd = next.sourceEnd
  }

  /// The map of a stretch of the text, whose byte offsets then start at 0; cut between steps.
  public func slice(from start: Int, to end: Int) -> OffsetMap {
    var slice = OffsetMap(sourceStart: sourceOffset(of: start))
    guard start < end, !runs.isEmpty else { return slice }
    var position = index(of: start)
    while position < runs.count, runs[position].textStart < end {
      let run = runs[position]
      let skipped = max(0, start - run.textStart) / run.textStep
      let taken = min(run.count, (end - run.textStart + run.textStep - 1) / run.textStep)
      slice.sourceEnd = run.sourceStart + skipped * run.sourceStep
      slice.append(count: taken - skipped, textStep: run.textStep, sourceStep: run.sourceStep)
      position += 1
    }
    return slice
  }

  private func sourceOffset(of textOffset: Int, in run: Run) -> Int {
    run.sourceStart + (textOffset - run.textStart) / run.textStep * run.sourceStep
  }

  private func index(of textOffset: Int) -> Int {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].textStart <= textOffset { low = middle } else { high = middle }
    }
    return low
  }
}
