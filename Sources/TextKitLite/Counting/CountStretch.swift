/// The records of a stretch of ranks: all that begins with one of some terms, in the order of output.
struct CountStretch {
  /// A record of the stretch.
  struct Record: BitwiseCopyable {
    /// The place of the prefix among the stretch's records of the size below in the high half, 0 for terms; the rank
    /// of the last part in the low one.
    var key: UInt64
    var count: Int
    var documents: Int

    var rank: Int { Int(truncatingIfNeeded: key & 0xFFFF_FFFF) }
    var prefix: Int { Int(truncatingIfNeeded: key >> 32) }
  }

  /// By size from 1.
  private(set) var records: [[Record]] = []

  /// What a table has of a stretch.
  init(_ table: RankedTables, ranks: Range<UInt32>) {
    var bounds = 0..<0
    for (index, records) in table.records.enumerated() {
      let above = bounds.lowerBound
      let keys =
        index == 0
        ? UInt64(ranks.lowerBound)..<UInt64(ranks.upperBound)
        : UInt64(above) << 32..<UInt64(bounds.upperBound) << 32
      let start = records.partitioningIndex { $0.key >= keys.lowerBound }
      bounds = start..<records.partitioningIndex { $0.key >= keys.upperBound }
      self.records.append(
        bounds.map { place in
          let record = records[place]
          return Record(
            key: index == 0 ? record.key : record.key - UInt64(above) << 32,
            count: table.count(record, size: index + 1, place: place), documents: Int(record.documents))
        })
    }
  }

  private init() {}

  /// The stretches of several tables as one.
  ///
  /// - Parameters:
  ///   - stretches: what each table has of the same ranks.
  ///   - isOneDocument: whether all is of one document: it is counted once then, whatever number of tables have parts
  ///     of it.
  static func merged(_ stretches: [CountStretch], isOneDocument: Bool) -> CountStretch {
    var rest = stretches
    while rest.count > 1 {
      rest = stride(from: 0, to: rest.count, by: 2).map { index in
        index + 1 < rest.count
          ? rest[index].merged(with: rest[index + 1], isOneDocument: isOneDocument) : rest[index]
      }
    }
    return rest.first ?? CountStretch()
  }

  private func merged(with other: CountStretch, isOneDocument: Bool) -> CountStretch {
    var sum = CountStretch()
    // Where the records of the size below went.
    var (ours, theirs): ([UInt32], [UInt32]) = ([0], [0])
    for (own, other) in zip(records, other.records) {
      var records: [Record] = []
      records.reserveCapacity(own.count + other.count)
      var (ownPlaces, otherPlaces): ([UInt32], [UInt32]) = ([], [])
      ownPlaces.reserveCapacity(own.count)
      otherPlaces.reserveCapacity(other.count)
      while ownPlaces.count < own.count || otherPlaces.count < other.count {
        let left = Self.next(own, ownPlaces.count, ours)
        let right = Self.next(other, otherPlaces.count, theirs)
        let key = min(left, right)
        var record = Record(key: key, count: 0, documents: 0)
        if left == key {
          record.add(own[ownPlaces.count])
          ownPlaces.append(UInt32(truncatingIfNeeded: records.count))
        }
        if right == key {
          record.add(other[otherPlaces.count])
          otherPlaces.append(UInt32(truncatingIfNeeded: records.count))
        }
        if isOneDocument { record.documents = min(record.documents, 1) }
        records.append(record)
      }
      sum.records.append(records)
      (ours, theirs) = (ownPlaces, otherPlaces)
    }
    return sum
  }

  /// The key of the record at a place with its prefix's new place; above all others at the end.
  @inline(__always)
  private static func next(_ records: [Record], _ place: Int, _ prefixes: [UInt32]) -> UInt64 {
    guard place < records.count else { return .max }
    let record = records[place]
    return UInt64(prefixes[record.prefix]) << 32 | record.key & 0xFFFF_FFFF
  }
}

extension CountStretch.Record {
  @inline(__always)
  fileprivate mutating func add(_ other: CountStretch.Record) {
    count += other.count
    documents += other.documents
  }
}
