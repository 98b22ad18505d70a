/// The surfaces of one key among some counts.
struct TermGroup {
  var key: UInt32
  /// Surface ids of candidates, with their counts.
  var surfaces: ArraySlice<(surface: UInt32, count: Int)>
  var count: Int

  /// Groups counts by key, keys ascending.
  static func groups(
    _ terms: [(surface: UInt32, count: Int)], vocabulary: Vocabulary
  ) -> [TermGroup] {
    let sorted = terms.sorted {
      (vocabulary.entries[Int($0.surface)].key, $0.surface)
        < (vocabulary.entries[Int($1.surface)].key, $1.surface)
    }
    var groups: [TermGroup] = []
    var start = 0
    while start < sorted.count {
      let key = vocabulary.entries[Int(sorted[start].surface)].key
      var end = start
      var count = 0
      while end < sorted.count, vocabulary.entries[Int(sorted[end].surface)].key == key {
        count += sorted[end].count
        end += 1
      }
      groups.append(TermGroup(key: key, surfaces: sorted[start..<end], count: count))
      start = end
    }
    return groups
  }

  /// The commonest spelling; ties go to the one whose bytes come first.
  func commonestSurface(in vocabulary: Vocabulary) -> String {
    // One spelling may be a surface of several languages. Bytes, since equal strings may be spelled unequally.
    var counts: [[UInt8]: Int] = [:]
    for entry in surfaces {
      counts[Array(vocabulary.surfaces.bytes[vocabulary.surfaces.range(of: entry.surface)]), default: 0] +=
        entry.count
    }
    let best = counts.min {
      $0.value != $1.value ? $0.value > $1.value : $0.key.lexicographicallyPrecedes($1.key)
    }
    return String(decoding: best?.key ?? [], as: UTF8.self)
  }
}
