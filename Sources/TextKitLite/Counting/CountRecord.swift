/// A term or n-gram with its counts, in the order of output: by the place of its first parts, then its last part.
struct CountRecord: BitwiseCopyable {
  /// The place of the n-gram's prefix among those of its size in the high half, the rank of the last part in the
  /// low one.
  var key: UInt64
  /// Modulo 2³².
  var count: UInt32
  /// While records are sorted, the id; then documents.
  var documents: UInt32

  var prefix: Int { Int(truncatingIfNeeded: key >> 32) }
  var rank: UInt32 { UInt32(truncatingIfNeeded: key) }
}

extension [CountRecord] {
  /// Sorts by key: eleven bits a pass, the least significant first, and no pass for bits that no key has.
  ///
  /// Linear; takes as much memory again while it runs. Few records are sorted by comparison.
  mutating func sortByKey() {
    guard count > 512 else { return sort { $0.key < $1.key } }
    var (prefixes, ranks): (UInt64, UInt64) = (0, 0)
    for record in self {
      prefixes |= record.key >> 32
      ranks |= record.key & 0xFFFF_FFFF
    }
    var other = [CountRecord](
      preferringHugePages: count, repeating: CountRecord(key: 0, count: 0, documents: 0))
    for (start, bits) in [(0, ranks), (32, prefixes)] {
      // As many bits in each pass as in the others: fewer buckets stay nearer.
      let width = 64 - bits.leadingZeroBitCount
      let passes = (width + 10) / 11
      for pass in 0..<passes {
        let (from, to) = (width * pass / passes, width * (pass + 1) / passes)
        Self.distribute(self, into: &other, shift: start + from, bits: to - from)
        swap(&self, &other)
      }
    }
  }

  /// One pass: stable, by a few bits of the key.
  private static func distribute(_ records: Self, into sorted: inout Self, shift: Int, bits: Int) {
    let mask = UInt64(1) << UInt64(bits) - 1
    var starts = [Int](repeating: 0, count: 1 << bits)
    unsafe records.withUnsafeBufferPointer { records in
      unsafe sorted.withUnsafeMutableBufferPointer { sorted in
        unsafe starts.withUnsafeMutableBufferPointer { starts in
          for index in records.indices {
            unsafe starts[Int(truncatingIfNeeded: records[index].key >> UInt64(shift) & mask)] += 1
          }
          var sum = 0
          for bucket in starts.indices {
            let size = unsafe starts[bucket]
            unsafe starts[bucket] = sum
            sum += size
          }
          for index in records.indices {
            let record = unsafe records[index]
            let bucket = Int(truncatingIfNeeded: record.key >> UInt64(shift) & mask)
            unsafe sorted[starts[bucket]] = record
            unsafe starts[bucket] += 1
          }
        }
      }
    }
  }
}
