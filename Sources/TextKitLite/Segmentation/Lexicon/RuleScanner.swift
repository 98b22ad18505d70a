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
  /// What the segment holds for the rules of tokens, where `RuleMachine.scalars` has it.
  private var signs: UInt32 = 0
  private let keptShift: UInt32
  /// How to read up to `stop`: lines of several scripts follow each other, so what comes is looked at again and again.
  private var order = ReadingChoice.singleBytes
  private var stop = 0
  /// The bytes that are read in one order.
  private static let window = 4096
  // Where an entry says whether the segment that ends is wanted.
  private static let withSpaces: UInt32 = 16
  private static let withoutSpaces: UInt32 = 17

  init(machine: borrowing RuleMachine, skipsSpaces: Bool) {
    row = machine.startRow
    keptShift = skipsSpaces ? Self.withoutSpaces : Self.withSpaces
  }

  /// Writes segments from `count` on and counts them. Those of the dictionary's are the cutter's first.
  mutating func run<Cutter: SegmentCutter>(
    _ machine: borrowing RuleMachine, over text: Span<UInt8>, into segments: inout [Segment],
    count: inout Int, cutter: Cutter
  ) -> Event {
    while true {
      if offset >= stop {
        stop = min(offset + Self.window, text.count)
        order = ReadingChoice(for: text.extracting(min(offset, stop)..<stop))
      }
      let event =
        switch order {
        case .singleBytes: run(SingleBytes.self, machine, text, &segments, &count, cutter)
        case .bytePairs: run(BytePairs.self, machine, text, &segments, &count, cutter)
        case .arabicPairs: run(ArabicPairs.self, machine, text, &segments, &count, cutter)
        }
      if let event { return event }
    }
  }

  private mutating func run<Order: ReadingOrder, Cutter: SegmentCutter>(
    _ order: Order.Type, _ machine: borrowing RuleMachine, _ text: Span<UInt8>,
    _ segments: inout [Segment], _ count: inout Int, _ cutter: Cutter
  ) -> Event? {
    unsafe text.withUnsafeBufferPointer { text in
      unsafe segments.withUnsafeMutableBufferPointer { segments in
        unsafe machine.entries.withUnsafeBufferPointer { entries in
          unsafe machine.scalars.withUnsafeBufferPointer { scalars in
            guard let text8 = text.baseAddress, let output = segments.baseAddress,
              let entries = entries.baseAddress, let scalars = scalars.baseAddress
            else { return text.isEmpty ? .finished : .full }
            return unsafe scan(
              order, machine, text8, text.count, entries, scalars, output, segments.count, &count, cutter)
          }
        }
      }
    }
  }

  // Each scalar writes the segment that would end before it, and only the count says whether it did: where words end is
  // what a processor foresees worst. There is no event at `stop`.
  private mutating func scan<Order: ReadingOrder, Cutter: SegmentCutter>(
    _ order: Order.Type, _ machine: borrowing RuleMachine, _ text: UnsafePointer<UInt8>, _ length: Int,
    _ entries: UnsafePointer<UInt32>, _ scalars: UnsafePointer<UInt16>,
    _ output: UnsafeMutablePointer<Segment>, _ capacity: Int, _ count: inout Int, _ cutter: Cutter
  ) -> Event? {
    var offset = self.offset
    var start = self.start
    var row = self.row
    var signs = self.signs
    var written = count
    let stop = self.stop
    let keptShift = self.keptShift
    let run = Order.run(of: machine)
    defer {
      self.offset = offset
      self.start = start
      self.row = row
      self.signs = signs
      count = written
    }
    while true {
      // A scalar ends at most one segment, and none ends before `lastEnd`: up to the limit there is room.
      let limit = min(
        stop, (machine.isPending(row) && lastEnd >= 0 ? lastEnd : offset) + (capacity - written))
      while offset < limit {
        // The plain loop: what it cannot do, the step after it does.
        var place = unsafe output + written
        let safe = Order.readsPairs ? min(limit, length - 1) : limit
        let lastRun = safe - LetterRun.reach
        while offset < safe {
          let lead = unsafe text[offset]
          var index = Int(lead)
          var width = 1
          if Order.readsPairs {
            if lead >= 0xE0 { break }
            let isPair = Int(lead >> 7)
            let mask = 0 &- isPair
            let tail = unsafe text[offset &+ isPair]
            let fault = (index &- 0xC2) >> 63 | Int(tail & 0xC0 ^ 0x80)
            if fault & mask != 0 { break }
            let pair = Int(lead & 0x1F) << 6 | Int(tail & 0x3F)
            index ^= (index ^ pair) & mask
            width = 1 &+ isPair
          } else if lead >= 0x80 {
            guard lead < 0xF0, offset &+ 2 < length else { break }
            let (second, third) = unsafe (text[offset &+ 1], text[offset &+ 2])
            if lead < 0xE0 {
              guard lead >= 0xC2, Self.isTail(second) else { break }
              (index, width) = (Int(lead & 0x1F) << 6 | Int(second & 0x3F), 2)
            } else {
              index = Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
              guard Self.isTail(second), Self.isTail(third), index >= 0x800, index & 0xF800 != 0xD800
              else { break }
              width = 3
            }
          }
          let scalar = unsafe UInt32(scalars[index])
          let entry = unsafe entries[row &+ Int(scalar & UInt32(RuleMachine.categoryMask))]
          if entry & RuleMachine.Entry.isSpecial != 0 { break }
          unsafe place.pointee = Segment(
            startOffset: Int32(truncatingIfNeeded: start), endOffset: Int32(truncatingIfNeeded: offset),
            tag: entry >> RuleMachine.Entry.statusShift | Self.tag(signs))
          unsafe place += Int(truncatingIfNeeded: (entry &>> keptShift) & 1)
          start = entry & RuleMachine.Entry.endsSegment != 0 ? offset : start
          signs = (entry & RuleMachine.Entry.endsSegment != 0 ? 0 : signs) | scalar
          row = Int(entry & RuleMachine.Entry.row)
          offset &+= width
          if row == run.row, offset <= lastRun {
            let letters = unsafe Order.letters(at: text + offset)
            signs |= letters > 0 ? run.letter : 0
            offset &+= letters
          }
        }
        written = unsafe place - output
        if offset == limit { break }
        var width = 1
        let lead = unsafe text[offset]
        var index = Int(lead)
        if lead >= 0x80 {
          let scalar = unsafe Self.decode(text + offset, length - offset)
          if scalar.width == 0 { return .malformed }
          width = scalar.width
          index = scalar.value < 0x10000 ? scalar.value : machine.index(above: scalar.value)
        }
        let scalar = unsafe UInt32(scalars[index])
        let entry = unsafe entries[row &+ Int(scalar & UInt32(RuleMachine.categoryMask))]
        if entry & RuleMachine.Entry.isSpecial == 0 {
          unsafe output[written] = Segment(
            startOffset: Int32(truncatingIfNeeded: start), endOffset: Int32(truncatingIfNeeded: offset),
            tag: entry >> RuleMachine.Entry.statusShift | Self.tag(signs))
          written &+= Int(truncatingIfNeeded: (entry &>> keptShift) & 1)
          start = entry & RuleMachine.Entry.endsSegment != 0 ? offset : start
          signs = (entry & RuleMachine.Entry.endsSegment != 0 ? 0 : signs) | scalar
          row = Int(entry & RuleMachine.Entry.row)
          offset &+= width
          continue
        }
        if entry & RuleMachine.Entry.endsSegment != 0 {
          segment = Segment(
            startOffset: Int32(truncatingIfNeeded: start), endOffset: Int32(truncatingIfNeeded: offset),
            tag: entry >> RuleMachine.Entry.statusShift | Self.tag(signs))
          start = offset
          signs = scalar
          row = Int(entry & RuleMachine.Entry.row)
          offset += width
          guard unsafe cutter.cut(segment, of: text, into: output, count: &written, capacity: capacity)
          else { return .dictionary }
          if limit - offset > capacity - written { break }
          continue
        }
        if entry & RuleMachine.Entry.row != 0 {
          (lastEnd, lastRow) = (offset, row)
          signs |= scalar
          row = Int(entry & RuleMachine.Entry.row)
          offset += width
          continue
        }
        (offset, row) = (lastEnd, lastRow)
        let isPlain = end(machine, start, offset, row, signs)
        let isKept = !isSkipped(machine, row)
        (start, row, lastEnd, signs) = (offset, machine.startRow, -1, 0)
        if isPlain {
          unsafe output[written] = segment
          if isKept { written &+= 1 }
          continue
        }
        guard unsafe cutter.cut(segment, of: text, into: output, count: &written, capacity: capacity)
        else { return .dictionary }
        if limit - offset > capacity - written { break }
      }
      if offset >= stop, stop < length { return nil }
      if offset < length || written == capacity { return .full }
      guard start < length else { return .finished }
      // The text ends, and with it the segment: here, or where it last could.
      if machine.isPending(row) { (offset, row) = (lastEnd, lastRow) }
      let isPlain = end(machine, start, offset, row, signs)
      let isKept = !isSkipped(machine, row)
      (start, row, lastEnd, signs) = (offset, machine.startRow, -1, 0)
      if isPlain {
        unsafe output[written] = segment
        if isKept { written &+= 1 }
      } else {
        guard unsafe cutter.cut(segment, of: text, into: output, count: &written, capacity: capacity)
        else { return .dictionary }
      }
    }
  }

  /// Sets the segment that ends in a state; whether that is all there is to it, with no dictionary to ask.
  private mutating func end(
    _ machine: borrowing RuleMachine, _ start: Int, _ end: Int, _ row: Int, _ signs: UInt32
  ) -> Bool {
    let ending = machine.ends[row / machine.stride]
    segment = Segment(start: start, end: end, status: ending.status ?? 0)
    segment.tag |= Self.tag(signs)
    return !ending.isForDictionary
  }

  /// Signs as they stand in scalars, where a segment has them.
  @inline(__always)
  private static func tag(_ signs: UInt32) -> UInt32 {
    (signs >> UInt32(RuleMachine.signsShift)) << Segment.signsShift
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

  /// Where a scalar above the BMP stands.
  fileprivate func index(above scalar: Int) -> Int {
    Int(pages[scalar >> 8 - 0x100]) << 8 | scalar & 0xFF
  }
}
