internal import CVectors

/// How a scanner reads scalars, known when its loop is compiled.
protocol ReadingOrder {
  /// Whether to read one byte and two without a jump: which comes next is not to be foreseen where words of the one are
  /// parted by spaces of the other.
  static var readsPairs: Bool { get }
  /// The letters whose runs are passed at once.
  static func run(of machine: borrowing RuleMachine) -> LetterRun
  /// How many bytes of such letters stand one after the other, of the next ``LetterRun/reach``.
  static func letters(at text: UnsafePointer<UInt8>) -> Int
}

/// Most often one byte, or three: Latin, Han, and all that has no order of its own.
enum SingleBytes: ReadingOrder {
  @inline(__always) static var readsPairs: Bool { false }
  static func run(of machine: borrowing RuleMachine) -> LetterRun { machine.latinRun }
  @inline(__always)
  static func letters(at text: UnsafePointer<UInt8>) -> Int { unsafe cvectors_latin_run(text) }
}

/// One byte or two: Cyrillic, Greek, Hebrew.
enum BytePairs: ReadingOrder {
  @inline(__always) static var readsPairs: Bool { true }
  static func run(of machine: borrowing RuleMachine) -> LetterRun { .none }
  @inline(__always)
  static func letters(at text: UnsafePointer<UInt8>) -> Int { 0 }
}

/// One byte or two, most of which are Arabic letters.
enum ArabicPairs: ReadingOrder {
  @inline(__always) static var readsPairs: Bool { true }
  static func run(of machine: borrowing RuleMachine) -> LetterRun { machine.arabicRun }
  @inline(__always)
  static func letters(at text: UnsafePointer<UInt8>) -> Int { unsafe cvectors_arabic_run(text) }
}

/// The orders by what most of a text is.
enum ReadingChoice {
  case singleBytes, bytePairs, arabicPairs

  /// Looks at a few bytes: pairs where a quarter and more are the first of two.
  init(for text: Span<UInt8>) {
    let step = max(1, text.count / 64)
    var (offset, count, pairs, arabic) = (0, 0, 0, 0)
    while offset < text.count {
      if (0xC2...0xDF).contains(text[offset]) { pairs += 1 }
      if (0xD8...0xD9).contains(text[offset]) { arabic += 1 }
      count += 1
      offset += step
    }
    self =
      pairs * 4 < max(count, 1) ? .singleBytes : arabic * 2 < pairs ? .bytePairs : .arabicPairs
  }
}

/// A state that some letters do not leave: nothing ends inside a run of them, which is passed at once.
struct LetterRun: Sendable, Equatable {
  /// The bytes that a run is looked for in.
  static let reach = Int(CVECTORS_REACH)
  static let none = LetterRun(row: -1, letter: 0)

  /// The row of the state; −1 where there is none.
  let row: Int
  /// What the machine has of each letter, with its signs.
  let letter: UInt32
}

extension RuleMachine {
  /// The state that runs of some letters of the BMP stay in from the second on; none where one of them goes elsewhere.
  static func run(
    of ranges: [ClosedRange<Int>], from startRow: Int, entries: [UInt32], scalars: [UInt16]
  ) -> LetterRun {
    let letter = scalars[ranges[0].lowerBound]
    func entry(_ row: Int, _ scalar: UInt16) -> UInt32 { entries[row + Int(scalar & categoryMask)] }
    let row = Int(entry(Int(entry(startRow, letter) & Entry.row), letter) & Entry.row)
    let staysThere = ranges.joined().allSatisfy { scalar in
      entry(row, scalars[scalar]) & (Entry.row | Entry.endsSegment | Entry.isSpecial) == UInt32(row)
        && scalars[scalar] >> signsShift == letter >> signsShift
    }
    return staysThere ? LetterRun(row: row, letter: UInt32(letter)) : .none
  }
}
