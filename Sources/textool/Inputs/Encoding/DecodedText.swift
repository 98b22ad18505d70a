import TextKitLite

/// The text of one file, block by block: the encoding found or taken as named, byte order marks removed,
/// malformed bytes replaced and counted.
///
/// Blocks depend on the bytes alone, not on how a pipe or a compressed file delivers them. As long as all is
/// ASCII the encoding stays open: a file whose first accent comes after a megabyte is decided there.
struct DecodedText: ~Copyable {
  /// Who checks that UTF-8 is well-formed.
  enum Checking {
    case inBlocks
    /// The caller, record by record: bytes that are to be UTF-8 come as they are.
    case byTheCaller
  }

  /// The bytes of source in one block.
  static let blockSize = 1 << 18

  /// The encoding as far as it is known; `UTF-8` while all is ASCII.
  private(set) var encoding = CharacterEncoding.utf8
  private var source: ByteSource
  private let options: InputOptions
  private let declared: CharacterEncoding?
  private let checking: Checking
  private var isDecided = false
  /// Whether the encoding was found: then a NUL says that this is no text.
  private var isFound = true
  private var hasStarted = false
  private var isDone = false
  /// Bytes read and not yet decoded, and where they start in the source.
  private var carry: [UInt8] = []
  private var carryStart = 0
  private var repair = UTF8Repair()
  private var decoder: CharsetDecoder?
  private var decoderStart = 0
  private var decodedEnd = 0
  private var replacedCount = 0
  private var firstReplacedOffset: Int?

  init(
    _ source: consuming ByteSource, options: InputOptions, declared: CharacterEncoding? = nil,
    start: [UInt8] = [], checking: Checking = .inBlocks
  ) {
    self.source = source
    self.options = options
    self.declared = declared
    self.checking = checking
    carry = start
  }

  private var path: String { source.path.shown }

  /// Goes to a place of the source before anything was read; false where that cannot be done.
  mutating func seek(to offset: Int) throws(Problem) -> Bool {
    guard !hasStarted, carry.isEmpty, try source.seek(to: offset) else { return false }
    carryStart = offset
    return true
  }

  /// The next block; `nil` after the last one.
  mutating func next() throws(Problem) -> TextBlock? {
    while !isDone {
      let block = try decodeBlock()
      if !block.bytes.isEmpty || block.isLast { return block }
    }
    return nil
  }

  /// What was mended so far.
  var repairs: [Problem] {
    var repairs: [Problem] = []
    if let warning = source.warning { repairs.append(warning) }
    if let problem = repair.problem(path: path, options: options) { repairs.append(problem) }
    if let problem = decoderProblem { repairs.append(problem) }
    return repairs
  }

  private mutating func decodeBlock() throws(Problem) -> TextBlock {
    var bytes: [UInt8] = []
    swap(&bytes, &carry)
    var start = carryStart
    try source.fill(&bytes, to: Self.blockSize)
    if !hasStarted {
      hasStarted = true
      let skipped = try begin(bytes)
      bytes.removeFirst(skipped)
      start += skipped
    }
    if !isDecided { try decide(&bytes, start: start) }
    carryStart = start + bytes.count
    isDone = source.isAtEnd && carry.isEmpty  // what decide() kept comes in a block of its own
    return encoding == .utf8 ? try checkUTF8(bytes, start: start) : try convert(bytes, start: start)
  }

  /// Takes the encoding that a mark, the user or the document names; the length of the mark.
  private mutating func begin(_ bytes: [UInt8]) throws(Problem) -> Int {
    let mark = ByteOrderMark(startOf: bytes)
    if let named = mark?.encoding ?? options.encoding ?? declared {
      isFound = mark == nil && options.encoding == nil
      try settle(on: named)
    } else if EncodingDetection.isISO2022JP(Array(bytes.prefix(EncodingDetection.windowSize))),
      let japanese = CharacterEncoding(label: "iso-2022-jp")
    {
      try settle(on: japanese)
    }
    return mark?.length ?? 0
  }

  private mutating func settle(on encoding: CharacterEncoding) throws(Problem) {
    isDecided = true
    self.encoding = encoding
    guard encoding != .utf8 else { return }
    do throws(TextError) {
      decoder = try CharsetDecoder(charset: encoding.converter)
    } catch {
      throw Problem(path: path, message: "\(error)")
    }
  }

  /// Decides at the first byte that is not ASCII. Where too little is known of what follows, `bytes` is cut
  /// before it and the rest kept for the next block.
  private mutating func decide(_ bytes: inout [UInt8], start: Int) throws(Problem) {
    if let place = UTF8Scan.firstNUL(in: bytes) { throw binary(bytes, at: place, start: start) }
    guard let place = UTF8Scan.firstNonASCII(in: bytes.span) else { return }
    let size = EncodingDetection.windowSize
    var windowStart = 0
    if place >= size {
      let lineFeed = bytes[(place - 1024)..<place].lastIndex(of: UInt8(ascii: "\n"))
      windowStart = lineFeed.map { $0 + 1 } ?? place
    }
    if windowStart > 0, bytes.count - windowStart < size, !source.isAtEnd {
      carry = Array(bytes[windowStart...])
      bytes.removeLast(bytes.count - windowStart)
      return
    }
    let window = Array(bytes[windowStart...].prefix(size))
    let isWhole = source.isAtEnd && windowStart + window.count == bytes.count
    switch EncodingDetection.decide(window, endsHere: isWhole) {
    case .encoding(let found): try settle(on: found)
    case .unknown(let reason):
      let malformed = UTF8Scan.validPrefix(of: bytes[place...])
      let byte = malformed < bytes.count ? " (0x\(String(bytes[malformed], radix: 16, uppercase: true)))" : ""
      throw Problem(
        path: path, byteOffset: start + malformed,
        message: "not UTF-8 at byte \(start + malformed)\(byte), \(reason); name it with --encoding")
    }
  }

  private mutating func checkUTF8(_ bytes: [UInt8], start: Int) throws(Problem) -> TextBlock {
    if isFound, checking == .inBlocks || start < Self.blockSize, let place = UTF8Scan.firstNUL(in: bytes) {
      throw binary(bytes, at: place, start: start)
    }
    if !isDecided || checking == .byTheCaller {
      let map = OffsetMap(identity: bytes.count, sourceStart: start)
      return TextBlock(bytes: bytes, map: map, isLast: isDone)
    }
    var bytes = bytes
    let tail = isDone ? 0 : UTF8Scan.incompleteTail(of: bytes.span)
    if tail > 0 {
      carry.insert(contentsOf: bytes.suffix(tail), at: 0)
      carryStart -= tail
      bytes.removeLast(tail)
    }
    let (text, map) = repair.repair(bytes, sourceStart: start)
    if options.isStrict, let problem = repair.problem(path: path, options: options) { throw problem }
    return TextBlock(bytes: text, map: map, isLast: isDone)
  }

  /// Keeps for the next block what may be the start of a character: offsets are exact only where no call of
  /// the decoder ends inside one.
  private mutating func keepTail(of bytes: inout [UInt8]) {
    guard !isDone else { return }
    let kept =
      switch encoding {
      case .utf32LE, .utf32BE: bytes.count % 4
      case .utf16LE, .utf16BE: Self.utf16Tail(of: bytes, highByte: encoding == .utf16LE ? 1 : 0)
      default:
        // No legacy encoding has a byte below 0x30 inside a character.
        bytes.suffix(1 << 12).reversed().firstIndex { $0 < 0x30 }.map { bytes.count - $0.base } ?? 0
      }
    guard kept > 0, kept < bytes.count else { return }
    carry.insert(contentsOf: bytes.suffix(kept), at: 0)
    carryStart -= kept
    bytes.removeLast(kept)
  }

  /// The bytes after the last whole scalar: half a unit, or the first unit of a surrogate pair.
  private static func utf16Tail(of bytes: [UInt8], highByte: Int) -> Int {
    let odd = bytes.count % 2
    let unit = bytes.count - odd - 2
    guard unit >= 0 else { return odd }
    return odd + (bytes[unit + highByte] & 0xFC == 0xD8 ? 2 : 0)
  }

  private mutating func convert(_ bytes: [UInt8], start: Int) throws(Problem) -> TextBlock {
    var bytes = bytes
    keepTail(of: &bytes)
    guard var active = decoder.take() else { return TextBlock(bytes: [], map: OffsetMap(), isLast: isDone) }
    if decodedEnd == 0 { (decoderStart, decodedEnd) = (start, start) }
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    var map = OffsetMap(sourceStart: decodedEnd)
    do throws(TextError) {
      try active.decode(
        bytes.span, endsHere: isDone, into: &text, map: &map, mapping: options.needsOffsets)
    } catch {
      throw Problem(path: path, byteOffset: start, message: "\(error)")
    }
    if !options.needsOffsets {
      map = OffsetMap(sourceStart: start)
      map.append(count: 1, textStep: text.count, sourceStep: bytes.count)
    }
    decodedEnd = map.sourceEnd
    (replacedCount, firstReplacedOffset) = (active.replacedCount, active.firstReplacedOffset)
    decoder = consume active
    if options.isStrict, let problem = decoderProblem { throw problem }
    return TextBlock(bytes: text, map: map, isLast: isDone)
  }

  private var decoderProblem: Problem? {
    guard let firstReplacedOffset else { return nil }
    let offset = decoderStart + firstReplacedOffset
    let places = replacedCount == 1 ? "1 place" : "\(replacedCount) places"
    let done = options.isStrict ? "" : ", \(places) replaced by U+FFFD"
    return Problem(
      path: path, byteOffset: offset,
      message: "not valid \(encoding.name) at byte \(offset)\(done); name another encoding with --encoding",
      documentWasDropped: options.isStrict)
  }

  private func binary(_ bytes: [UInt8], at place: Int, start: Int) -> Problem {
    let places = bytes.prefix(1024).indices.filter { bytes[$0] == 0 }
    let odd = places.count { $0 % 2 == 1 }
    let isWide = start < 4 && places.count > 3 && (odd == 0 || odd == places.count)
    let hint =
      isWide
      ? "it looks like UTF-16\(odd > 0 ? "LE" : "BE") without a byte order mark: name it with --encoding"
      : "leave it out, or name its encoding with --encoding if it is text"
    return Problem(
      path: path, byteOffset: start + place,
      message: "a NUL at byte \(start + place): binary, not text; \(hint)")
  }
}
