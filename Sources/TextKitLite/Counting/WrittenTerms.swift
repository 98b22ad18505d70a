internal import CMemory

/// The keys of one vocabulary as they are written in a list of counts, sorted by their bytes.
///
/// In a part of an n-gram, a space, tab, line feed or backslash is written `\s`, `\t`, `\n`, `\\`.
struct WrittenTerms: Sendable {
  /// One after the other, and ``padding`` more, so that whole words of memory can be read.
  private var bytes: [UInt8]
  private var ends: [Int] = []
  /// The place of each key by id.
  private(set) var places: [UInt32] = []
  /// Whether a term has a byte below U+0020 after its first, so that what follows "term " may come before what
  /// "term" begins.
  private(set) var holdsControls = false
  /// The length of the longest term, in bytes.
  private(set) var longest = 0

  /// Bytes after the last term; a term is copied in steps of as many.
  static let padding = 16

  /// The keys of an interner: O(n) for short ones, and the comparison of those with the same first bytes.
  init(_ keys: ByteInterner) {
    let written = EscapedBytes(keys)
    let order = written.sortedIndices()
    places = [UInt32](repeating: 0, count: keys.count)
    bytes = Array(repeating: 0, count: written.bytes.count)
    ends.reserveCapacity(keys.count)
    var end = 0
    for (place, id) in order.enumerated() {
      places[Int(id)] = UInt32(truncatingIfNeeded: place)
      let range = written.range(of: Int(id))
      unsafe bytes.withUnsafeMutableBytes { bytes in
        unsafe written.bytes.withUnsafeBytes { written in
          unsafe Self.copy(written, from: range.lowerBound, length: range.count, into: bytes, at: end)
        }
      }
      end += range.count
      longest = max(longest, range.count)
      ends.append(end)
    }
    holdsControls = written.holdsControls
  }

  private init(byteCount: Int, count: Int) {
    bytes = Array(repeating: 0, count: byteCount + Self.padding)
    ends.reserveCapacity(count)
  }

  /// All terms of several vocabularies, each once; the ranks of each one's terms, by place.
  static func merged(_ lists: ArraySlice<WrittenTerms>) -> (terms: WrittenTerms, ranks: [[UInt32]]) {
    guard lists.count > 1 else {
      let only = lists.first ?? WrittenTerms(ByteInterner())
      return (only, [Array(0..<UInt32(only.count))])
    }
    let middle = lists.startIndex + lists.count / 2
    let (first, second) = (merged(lists[..<middle]), merged(lists[middle...]))
    let sum = first.terms.merged(with: second.terms)
    return (
      sum.terms,
      first.ranks.map { $0.map { sum.ours[Int($0)] } } + second.ranks.map { $0.map { sum.theirs[Int($0)] } }
    )
  }

  /// The terms of two lists, and where those of each are among them.
  private func merged(with other: WrittenTerms) -> (terms: WrittenTerms, ours: [UInt32], theirs: [UInt32]) {
    var sum = WrittenTerms(byteCount: bytes.count + other.bytes.count, count: count + other.count)
    sum.holdsControls = holdsControls || other.holdsControls
    sum.longest = max(longest, other.longest)
    var (ours, theirs): ([UInt32], [UInt32]) = ([], [])
    ours.reserveCapacity(count)
    theirs.reserveCapacity(other.count)
    while ours.count < count || theirs.count < other.count {
      let rank = UInt32(truncatingIfNeeded: sum.count)
      let order =
        theirs.count == other.count
        ? -1 : ours.count == count ? 1 : compare(ours.count, with: other, theirs.count)
      let start = sum.ends.last ?? 0
      var room = sum.bytes.mutableSpan
      let length =
        order <= 0
        ? copy(ours.count, into: &room, at: start) : other.copy(theirs.count, into: &room, at: start)
      sum.ends.append(start + length)
      if order <= 0 { ours.append(rank) }
      if order >= 0 { theirs.append(rank) }
    }
    return (sum, ours, theirs)
  }

  var count: Int { ends.count }

  /// Memory in use, in bytes.
  var byteCount: Int { bytes.capacity + ends.capacity * 8 + places.capacity * 4 }

  /// Memory that the terms of some keys take while they are sorted, in bytes.
  static func byteCount(of keys: ByteInterner) -> Int { keys.count * 64 + keys.bytes.count * 2 }

  /// Puts the term at a place into a buffer with room for it and for ``padding`` bytes, and returns its length.
  @inline(__always)
  func copy(_ place: Int, into buffer: inout MutableSpan<UInt8>, at offset: Int) -> Int {
    let range = range(of: place)
    precondition(offset >= 0 && offset + range.count + Self.padding <= buffer.count)
    unsafe buffer.withUnsafeMutableBytes { buffer in
      unsafe bytes.withUnsafeBytes { bytes in
        unsafe Self.copy(bytes, from: range.lowerBound, length: range.count, into: buffer, at: offset)
      }
    }
    return range.count
  }

  /// Copies a term in whole steps: up to ``padding`` bytes behind it are read and written too.
  @inline(__always)
  static func copy(
    _ bytes: UnsafeRawBufferPointer, from start: Int, length: Int, into buffer: UnsafeMutableRawBufferPointer,
    at offset: Int
  ) {
    var step = 0
    while step < length {
      let block = unsafe bytes.loadUnaligned(fromByteOffset: start + step, as: SIMD16<UInt8>.self)
      unsafe buffer.storeBytes(of: block, toByteOffset: offset + step, as: SIMD16<UInt8>.self)
      step += padding
    }
  }

  /// Brings nearer where the term at a place ends.
  @inline(__always)
  func prefetchEnd(of place: Int) {
    unsafe ends.withUnsafeBufferPointer { ends in
      guard let base = ends.baseAddress else { return }
      unsafe cmemory_prefetch(base + place)
    }
  }

  /// Brings the bytes of the term at a place nearer.
  @inline(__always)
  func prefetchBytes(of place: Int) {
    let end = ends[place]
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      unsafe cmemory_prefetch(base + end - 1)
    }
  }

  @inline(__always)
  private func range(of place: Int) -> Range<Int> { (place == 0 ? 0 : ends[place - 1])..<ends[place] }

  /// Below 0 where the term at a place comes before another list's, 0 where they are the same.
  private func compare(_ place: Int, with other: WrittenTerms, _ otherPlace: Int) -> Int {
    let (range, otherRange) = (range(of: place), other.range(of: otherPlace))
    for offset in 0..<min(range.count, otherRange.count) {
      let (left, right) = (bytes[range.lowerBound + offset], other.bytes[otherRange.lowerBound + offset])
      if left != right { return Int(left) - Int(right) }
    }
    return range.count - otherRange.count
  }
}
