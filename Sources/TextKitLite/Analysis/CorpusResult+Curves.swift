/// A point of a curve of counts.
public struct CurvePoint: Sendable, Hashable {
  /// Along the axis from left to right, such as a rank.
  public var x: Int
  /// Along the axis from the bottom up, such as a frequency.
  public var y: Int

  /// A point.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

extension CorpusResult {
  /// What is known of a document, by its place in the order of reports.
  public func info(at index: Int) -> DocumentInfo { entries[index].document.info }

  /// Running words of a document, by its place in the order of reports.
  public func tokenCount(at index: Int) -> Int { entries[index].document.part.counts.tokens }

  /// Share of each script among the scalars of all documents that have one, by Unicode's long names.
  public var scripts: [String: Double] {
    var scalars: [UInt8: Int] = [:]
    for entry in entries { scalars.merge(entry.document.part.counts.scriptScalars, uniquingKeysWith: +) }
    return scripts(of: scalars).shares
  }

  /// Rank and frequency of a document's types, most frequent first: at most about `points` of the points,
  /// evenly spread over the logarithm of the rank. O(terms log terms).
  public func rankFrequency(at index: Int, points: Int = 60) -> [CurvePoint] {
    var counts: [UInt32: Int] = [:]
    forEachTerm(of: entries[index]) { surface, count in
      guard vocabulary.entries[Int(surface)].traits.contains(.lexical) else { return }
      counts[vocabulary.entries[Int(surface)].key, default: 0] += count
    }
    return Self.rankFrequency(Array(counts.values), points: points)
  }

  /// The same of the whole run.
  public func rankFrequency(points: Int = 60) -> [CurvePoint] {
    var counts = [Int](repeating: 0, count: vocabulary.keys.count)
    for (surface, count) in frequencies.surfaceCounts.enumerated()
    where vocabulary.entries[surface].traits.contains(.lexical) {
      counts[Int(vocabulary.entries[surface].key)] += count
    }
    return Self.rankFrequency(counts.filter { $0 > 0 }, points: points)
  }

  /// Tokens and types after each document, in the order of reports: at most `points` of them, the last among
  /// them. O(terms of all documents).
  public func growth(points: Int = 60) -> [CurvePoint] {
    var isSeen = [Bool](repeating: false, count: vocabulary.keys.count)
    var point = CurvePoint(x: 0, y: 0)
    var curve: [CurvePoint] = []
    for (index, entry) in entries.enumerated() {
      forEachTerm(of: entry) { surface, _ in
        guard vocabulary.entries[Int(surface)].traits.contains(.lexical) else { return }
        let key = Int(vocabulary.entries[Int(surface)].key)
        if !isSeen[key] {
          isSeen[key] = true
          point.y += 1
        }
      }
      point.x += entry.document.part.counts.tokens
      let count = entries.count
      if count <= points || (index + 1) * points / count > index * points / count { curve.append(point) }
    }
    return curve
  }

  private static func rankFrequency(_ counts: [Int], points: Int) -> [CurvePoint] {
    let sorted = counts.sorted(by: >)
    var curve: [CurvePoint] = []
    var rank = 1
    while rank <= sorted.count {
      curve.append(CurvePoint(x: rank, y: sorted[rank - 1]))
      // The first ranks one by one, then a constant ratio: ranks up to 10^7 take some 60 points.
      let next = max(rank + 1, rank * (points + 16) / points)
      rank = rank < sorted.count ? min(next, sorted.count) : next
    }
    return curve
  }
}
