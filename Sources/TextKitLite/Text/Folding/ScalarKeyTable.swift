/// The keys of single scalars, of which the key of most surfaces is made without a look at the whole.
///
/// That holds where no scalar combines with what stands before it (`Normalizer2::hasBoundaryBefore`), neither as it is
/// spelled nor as it is folded: normalization then works on each by itself, and so do the folds of letters. Text with
/// any other scalar is left to ``KeyFolder``. The key of a scalar is found when it is first met.
struct ScalarKeyTable {
  /// What is known of a scalar: its key, of up to three bytes, the first lowest; then its length, whether the scalar is
  /// that key, and the state.
  private struct Entry: BitwiseCopyable {
    var bits: UInt32 = 0

    static let unknown = Entry()
    static let notSeparate = Entry(bits: 1 << 31)

    init() {}
    init(bits: UInt32) { self.bits = bits }
    init(key: [UInt8], of scalar: UInt32) {
      bits = 1 << 30 | UInt32(key.count) << 24
      if Unicode.Scalar(scalar).map({ UTF8.encode($0).map(Array.init) }) == key { bits |= 1 << 29 }
      for (index, byte) in key.enumerated() { bits |= UInt32(byte) << UInt32(8 * index) }
    }

    @inline(__always) var isUnknown: Bool { bits == 0 }
    @inline(__always) var isNotSeparate: Bool { bits >> 31 == 1 }
    @inline(__always) var isOwn: Bool { bits >> 29 & 1 == 1 }
    @inline(__always) var length: Int { Int(bits >> 24 & 3) }
  }

  /// Longer surfaces, in bytes, are left to ``KeyFolder``; few addresses are as long.
  private static let longest = 1024
  /// Scalars of a page: those of one lead and second byte.
  private static let pageSize = 64

  /// Where the page of a scalar of the BMP starts in `entries`; 0, which is that of ASCII, where there is none yet.
  private var pages = [Int32](repeating: 0, count: 1024)
  private var entries: [Entry]
  private var buffer = [UInt8](repeating: 0, count: 2 * Self.longest)
  /// Whether letters beyond ASCII may be folded one by one.
  private let isOpen: Bool
  private let form: NormalizationForm

  /// A table without keys but those of ASCII.
  ///
  /// - Parameters:
  ///   - foldsCase: whether ASCII letters become small.
  ///   - isOpen: whether every fold but normalization is a matter of single scalars.
  ///   - form: what normalization works by.
  init(foldsCase: Bool, isOpen: Bool, form: NormalizationForm) {
    self.isOpen = isOpen
    self.form = form
    entries = (0..<128).map { scalar in
      let isCapital = (0x41...0x5A).contains(scalar)
      return Entry(key: [UInt8(foldsCase && isCapital ? scalar | 0x20 : scalar)], of: UInt32(scalar))
    }
    pages[1] = Int32(Self.pageSize)
  }

  /// Whether the text from `start` to `end` is its own key, as far as the scalars tell that have been met.
  func keeps(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let pages = pages.span
    let entries = entries.span
    var offset = start
    while offset < end {
      let scalar = text.scalar(at: offset)
      guard scalar.value < 0x10000, Self.entry(of: scalar.value, in: pages, entries).isOwn else {
        return false
      }
      offset += scalar.width
    }
    return true
  }

  /// What came of a text.
  enum Outcome {
    case folded
    /// Its scalars have to be looked at together.
    case notSeparate
    /// The key of the scalar at an offset has to be found first.
    case unknown(at: Int)
  }

  /// Puts the key of a text into `key`, which is left as it was where that cannot be done.
  mutating func fold(_ text: Span<UInt8>, into key: inout [UInt8]) -> Outcome {
    guard text.count <= Self.longest else { return .notSeparate }
    var end = 0
    let (pages, entries) = (pages, entries)  // the same memory, read while the buffer changes
    let outcome = Self.fold(text, by: pages.span, entries.span, into: &buffer, end: &end)
    guard case .folded = outcome else { return outcome }
    key.removeAll(keepingCapacity: true)
    unsafe buffer.span.extracting(first: end).withUnsafeBufferPointer { unsafe key.append(contentsOf: $0) }
    return .folded
  }

  private static func fold(
    _ text: Span<UInt8>, by pages: Span<Int32>, _ entries: Span<Entry>, into buffer: inout [UInt8],
    end: inout Int
  ) -> Outcome {
    var buffer = buffer.mutableSpan
    var offset = 0
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      guard scalar.value < 0x10000 else { return .notSeparate }
      let entry = entry(of: scalar.value, in: pages, entries)
      if entry.isUnknown { return .unknown(at: offset) }
      if entry.isNotSeparate { return .notSeparate }
      // Three are written, whatever the length: what is too much the next ones cover.
      buffer[end] = UInt8(truncatingIfNeeded: entry.bits)
      buffer[end + 1] = UInt8(truncatingIfNeeded: entry.bits >> 8)
      buffer[end + 2] = UInt8(truncatingIfNeeded: entry.bits >> 16)
      end += entry.length
      offset += scalar.width
    }
    return .folded
  }

  @inline(__always)
  private static func entry(of scalar: UInt32, in pages: Span<Int32>, _ entries: Span<Entry>) -> Entry {
    let page = Int(pages[Int(scalar) / pageSize])
    guard page != 0 || scalar < pageSize else { return .unknown }
    return entries[page + Int(scalar) % pageSize]
  }

  /// Notes the key of a scalar of the BMP, as all folds together make it.
  mutating func learn(_ scalar: UInt32, key: [UInt8]) {
    let page = Int(scalar) / Self.pageSize
    if pages[page] == 0 {
      pages[page] = Int32(entries.count)
      entries.append(contentsOf: repeatElement(.unknown, count: Self.pageSize))
    }
    entries[Int(pages[page]) + Int(scalar) % Self.pageSize] =
      isSeparate(scalar, key: key) ? Entry(key: key, of: scalar) : .notSeparate
  }

  /// Whether neither a scalar nor its key has to do with what stands before it.
  private func isSeparate(_ scalar: UInt32, key: [UInt8]) -> Bool {
    guard isOpen, key.count <= 3, scalar != 0x200C, scalar != 0x200D,
      ICUNormalizer.hasBoundary(before: scalar, form: form)
    else { return false }
    var offset = 0
    while offset < key.count {
      let folded = key.span.scalar(at: offset)
      guard ICUNormalizer.hasBoundary(before: folded.value, form: form) else { return false }
      offset += folded.width
    }
    return true
  }
}
