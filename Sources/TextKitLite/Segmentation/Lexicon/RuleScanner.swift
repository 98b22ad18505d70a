/// Runs a rule machine over UTF-8, and stops where somebody else must act.
///
/// Linear: what is read again is at most what stands between the last possible end of a segment and the scalar that
/// decided against a later one, once.
struct RuleScanner {
  /// Why the scanner stopped.
  enum Event {
    case finished
    /// There is no room for another segment.
    case full
    /// `segment` holds a scalar of the dictionary's, and was not written.
    case dictionary
    /// The text is not valid UTF-8.
    case malformed
  }

  /// The segment for the dictionary.
  private(set) var segment = Segment(start: 0, end: 0, status: 0)
  private var offset = 0
  private var start = 0
  private var row: Int
  /// Where the segment could last end and the state there, while it cannot; −1 else.
  private var lastEnd = -1
  private var lastRow = 0
  private let keptShift: UInt32
  // Where an entry says whether the segment that ends is wanted.
  private static let withSpaces: UInt32 = 16
  private static let withoutSpaces: UInt32 = 17

  init(machine: borrowing RuleMachine, skipsSpaces: Bool) {
    row = machine.startRow
    keptShift = skipsSpaces ? Self.withoutSpaces : Self.withSpaces
  }

  /// Writes segments from `count` on and counts them.
  mutating func run(
    _ machine: borrowing RuleMachine, over text: Span<UInt8>, into segments: inout [Segment],
    count: inout Int
  ) -> Event {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe segments.withUnsafeMutableBufferPointer { segments in
        unsafe machine.entries.withUnsafeBufferPointer { entries in
          unsafe machine.categories.withUnsafeBufferPointer { categories in
            guard let text8 = text.baseAddress, let output = segments.baseAddress,
              let entries = entries.baseAddress, let categories = categories.baseAddress
            else { return text.isEmpty ? .finished : .full }
            return unsafe scan(
              machine, text8, text.count, entries, categories, output, segments.count, &count)
          }
        }
      }
    }
  }

  // Each scalar writes the segment that would end before it, and only the count says whether it did: where words end is
  // what a processor foresees worst.
  @inline(__always)
  private mutating func scan(
    _ machine: borrowing RuleMachine, _ text: UnsafePointer<UInt8>, _ length: Int,
    _ entries: UnsafePointer<UInt32>, _ categories: UnsafePointer<UInt8>,
    _ output: UnsafeMutablePointer<Segment>, _ capacity: Int, _ count: inout Int
  ) -> Event {
    var offset = self.offset
    var start = self.start
    var row = self.row
    var written = count
    let keptShift = self.keptShift
    defer {
      self.offset = offset
      self.start = start
      self.row = row
      count = written
    }
    while true {
      // A scalar ends at most one segment, and none ends before `lastEnd`: up to the limit there is room.
      let limit = min(
        length, (machine.isPending(row) && lastEnd >= 0 ? lastEnd : offset) + (capacity - written))
      while offset < limit {
        var width = 1
        var category = unsafe Int(categories[Int(text[offset])])
        if unsafe text[offset] >= 0x80 {
          let scalar = unsafe Self.decode(text + offset, length - offset)
          if scalar.width == 0 { return .malformed }
          width = scalar.width
          category = unsafe Int(
            categories[scalar.value < 0x10000 ? scalar.value : machine.categoryIndex(above: scalar.value)])
        }
        let entry = unsafe entries[row &+ category]
        if entry & RuleMachine.Entry.isSpecial == 0 {
          unsafe output[written] = Segment(
            startOffset: Int32(truncatingIfNeeded: start), endOffset: Int32(truncatingIfNeeded: offset),
            status: Int32(truncatingIfNeeded: entry >> RuleMachine.Entry.statusShift))
          written &+= Int(truncatingIfNeeded: (entry >> keptShift) & 1)
          start = entry & RuleMachine.Entry.endsSegment != 0 ? offset : start
          row = Int(entry & RuleMachine.Entry.row)
          offset &+= width
          continue
        }
        if entry & RuleMachine.Entry.endsSegment != 0 {
          segment = Segment(
            start: start, end: offset, status: Int32(entry >> RuleMachine.Entry.statusShift))
          start = offset
          row = Int(entry & RuleMachine.Entry.row)
          offset += width
          return .dictionary
        }
        if entry & RuleMachine.Entry.row != 0 {
          (lastEnd, lastRow) = (offset, row)
          row = Int(entry & RuleMachine.Entry.row)
          offset += width
          continue
        }
        (offset, row) = (lastEnd, lastRow)
        let isPlain = end(machine, start, offset, row)
        let isKept = !isSkipped(machine, row)
        (start, row, lastEnd) = (offset, machine.startRow, -1)
        guard isPlain else { return .dictionary }
        unsafe output[written] = segment
        if isKept { written &+= 1 }
      }
      if offset < length || written == capacity { return .full }
      guard start < length else { return .finished }
      // The text ends, and with it the segment: here, or where it last could.
      if machine.isPending(row) { (offset, row) = (lastEnd, lastRow) }
      let isPlain = end(machine, start, offset, row)
      let isKept = !isSkipped(machine, row)
      (start, row, lastEnd) = (offset, machine.startRow, -1)
      guard isPlain else { return .dictionary }
      unsafe output[written] = segment
      if isKept { written &+= 1 }
    }
  }

  /// Sets the segment that ends in a state; whether that is all there is to it, with no dictionary to ask.
  private mutating func end(
    _ machine: borrowing RuleMachine, _ start: Int, _ end: Int, _ row: Int
  ) -> Bool {
    let ending = machine.ends[row / machine.stride]
    segment = Segment(start: start, end: end, status: ending.status ?? 0)
    return !ending.isForDictionary
  }

  private func isSkipped(_ machine: borrowing RuleMachine, _ row: Int) -> Bool {
    keptShift == Self.withoutSpaces && row == machine.loneSpaceRow
  }

  /// The scalar at a byte that is not ASCII; a width of 0 where the text is malformed.
  @inline(__always)
  private static func decode(_ text: UnsafePointer<UInt8>, _ rest: Int) -> (value: Int, width: Int) {
    let lead = unsafe Int(text[0])
    guard rest > 1, lead >= 0xC2, unsafe isTail(text[1]) else { return (0, 0) }
    if lead < 0xE0 { return unsafe ((lead & 0x1F) << 6 | Int(text[1] & 0x3F), 2) }
    guard rest > 2, unsafe isTail(text[2]) else { return (0, 0) }
    if lead < 0xF0 {
      let value = unsafe (lead & 0x0F) << 12 | Int(text[1] & 0x3F) << 6 | Int(text[2] & 0x3F)
      return value < 0x800 || value & 0xF800 == 0xD800 ? (0, 0) : (value, 3)
    }
    guard rest > 3, unsafe isTail(text[3]) else { return (0, 0) }
    let high = unsafe (lead & 0x0F) << 18 | Int(text[1] & 0x3F) << 12
    let value = unsafe high | Int(text[2] & 0x3F) << 6 | Int(text[3] & 0x3F)
    return lead > 0xF4 || value < 0x10000 || value > 0x10FFFF ? (0, 0) : (value, 4)
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension RuleMachine {
  /// Whether no segment may end in a state.
  fileprivate func isPending(_ row: Int) -> Bool { ends[row / stride].status == nil }

  /// Where the category of a scalar above the BMP stands.
  fileprivate func categoryIndex(above scalar: Int) -> Int {
    Int(pages[scalar >> 8 - 0x100]) << 8 | scalar & 0xFF
  }
}
