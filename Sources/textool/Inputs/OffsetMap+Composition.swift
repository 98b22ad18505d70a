import TextKitLite

extension OffsetMap {
  /// This map from a text to a decoded document, taken on through `decoding` to the document's own bytes.
  ///
  /// Runs that stand in the document byte for byte keep the steps of the decoding; every other step becomes
  /// one step over the bytes that spell it.
  func composed(with decoding: OffsetMap) -> OffsetMap {
    if let only = decoding.runs.first, decoding.runs.count == 1, only.textStep == 1, only.sourceStep == 1 {
      return shifted(by: only.sourceStart - only.textStart)
    }
    var composed = OffsetMap(sourceStart: decoding.sourceOffset(of: 0))
    var index = 0
    for run in runs {
      if run.textStep == 1, run.sourceStep == 1 {
        composed.appendSlice(
          of: decoding, run.sourceStart..<run.sourceStart + run.count, startingAt: &index)
        continue
      }
      for step in 0..<run.count {
        let place = run.sourceStart + step * run.sourceStep
        let start = decoding.sourceOffset(of: place)
        let end = run.sourceStep == 0 ? start : decoding.sourceEndOffset(of: place + run.sourceStep)
        composed.moveSource(to: start)
        composed.append(count: 1, textStep: run.textStep, sourceStep: max(0, end - start))
      }
    }
    return composed
  }

  private func shifted(by distance: Int) -> OffsetMap {
    if distance == 0 { return self }
    var shifted = OffsetMap(sourceStart: distance)
    for run in runs {
      shifted.moveSource(to: run.sourceStart + distance)
      shifted.append(count: run.count, textStep: run.textStep, sourceStep: run.sourceStep)
    }
    shifted.moveSource(to: sourceEnd + distance)
    return shifted
  }

  /// Adds the part of `decoding` that maps its text's `range`; `index` is the run to look from, moved on.
  private mutating func appendSlice(of decoding: OffsetMap, _ range: Range<Int>, startingAt index: inout Int)
  {
    func end(_ run: Run) -> Int { run.textStart + run.textStep * run.count }
    if index >= decoding.runs.count || decoding.runs[index].textStart > range.lowerBound { index = 0 }
    var at = range.lowerBound
    while at < range.upperBound {
      while index < decoding.runs.count, end(decoding.runs[index]) <= at { index += 1 }
      guard index < decoding.runs.count else { return }
      let run = decoding.runs[index]
      let first = (at - run.textStart) / run.textStep
      let last = (min(range.upperBound, end(run)) - run.textStart + run.textStep - 1) / run.textStep
      let inside = (at - run.textStart) % run.textStep
      moveSource(to: run.sourceStart + first * run.sourceStep)
      if inside > 0 || run.textStart + last * run.textStep > range.upperBound {
        // The slice cuts a scalar: one step for what of it is inside.
        let upper = min(range.upperBound, end(run))
        append(count: 1, textStep: upper - at, sourceStep: (last - first) * run.sourceStep)
        at = upper
      } else {
        append(count: last - first, textStep: run.textStep, sourceStep: run.sourceStep)
        at = run.textStart + last * run.textStep
      }
    }
  }
}
