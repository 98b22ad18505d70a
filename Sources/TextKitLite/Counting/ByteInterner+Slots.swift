internal import CMemory

/// The hash table of an interner: open addressing by cache lines.
extension ByteInterner {
  /// The place of one string.
  struct Slot: BitwiseCopyable {
    /// The two words of the string, then its shape below its id + 1, 0 where free; then the note.
    var words: SIMD4<UInt64> = .zero

    init() {}

    @inline(__always)
    init(_ probe: Probe, id: UInt32, note: UInt64) {
      words = SIMD4(probe.first, probe.second, UInt64(id + 1) << 32 | UInt64(probe.shape), note)
    }

    /// The id + 1, 0 where free.
    @inline(__always)
    var id: UInt32 { UInt32(truncatingIfNeeded: words[2] >> 32) }

    @inline(__always)
    func matches(_ probe: Probe) -> Bool {
      let shape = UInt64(UInt32(truncatingIfNeeded: words[2]) ^ probe.shape)
      return (words[0] ^ probe.first) | (words[1] ^ probe.second) | shape == 0
    }
  }

  /// Slots, each pair of them in one cache line.
  struct Slots {
    /// Halves of slots: free ones before ``first`` and behind the last too.
    private var halves: [SIMD2<UInt64>]
    /// Where the first slot starts.
    private let first: Int
    /// How many there are: an even number.
    let count: Int

    init(count: Int) {
      self.count = count
      halves = Array(preferringHugePages: 2 * count + 3, repeating: .zero)
      // An array's memory starts anywhere.
      let start = unsafe halves.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
      first = Int(truncatingIfNeeded: 0 &- start) & 63 / MemoryLayout<SIMD2<UInt64>>.stride
    }

    var byteCount: Int { halves.capacity * MemoryLayout<SIMD2<UInt64>>.stride }

    /// Places come from hashes, which ``count`` bounds, or from ``place(after:home:)``.
    subscript(place: Int) -> Slot {
      @inline(__always)
      get {
        unsafe halves.withUnsafeBufferPointer { halves in
          var slot = Slot()
          let half = first &+ 2 &* place
          unsafe slot.words = SIMD4(lowHalf: halves[half], highHalf: halves[half &+ 1])
          return slot
        }
      }
      @inline(__always)
      set {
        unsafe halves.withUnsafeMutableBufferPointer { halves in
          let half = first &+ 2 &* place
          unsafe halves[half] = newValue.words.lowHalf
          unsafe halves[half &+ 1] = newValue.words.highHalf
        }
      }
    }

    /// Where to look next for a string whose home was full: in the other slot of its cache line, then from the next line on.
    @inline(__always)
    func place(after place: Int, home: Int) -> Int {
      if place == home { return home ^ 1 }
      let next = (place == home ^ 1 ? home | 1 : place) &+ 1
      return next == count ? 0 : next
    }

    @inline(__always)
    func prefetch(_ place: Int) {
      unsafe halves.withUnsafeBufferPointer { halves in
        guard let base = halves.baseAddress else { return }
        unsafe cmemory_prefetch(base + (first &+ 2 &* place))
      }
    }
  }
}
