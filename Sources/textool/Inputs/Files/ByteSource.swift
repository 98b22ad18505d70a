import Glibc
import TextKitLite

/// The bytes of one file in order, expanded where they are compressed.
struct ByteSource: ~Copyable {
  /// How many bytes one read asks of a file that is not read in one piece.
  static let chunkSize = 1 << 18

  let path: InputPath
  /// Whether nothing comes after what was read.
  private(set) var isAtEnd = false
  /// What does not spoil the document: bytes after the end of a gzip file.
  private(set) var warning: Problem?

  private let file: OpenFile
  private let limit: ExpansionLimit
  private var fileIsAtEnd = false
  private var bytesRead = 0
  private var bytesExpanded = 0
  /// Bytes of the file that were read and not yet delivered or expanded.
  private var input: [UInt8] = []
  private var inputStart = 0
  private var decompressor: Decompressor?
  private let compression: Decompressor.Format?
  private let digest: InputDigest.File?
  private let meter: InputMeter?

  /// Opens a path and reads its first bytes: of a small file all, in one read.
  init(_ path: InputPath, options: InputOptions) throws(Problem) {
    let file = try OpenFile(path)
    if file.kind == .folder { throw Problem(path, errno: EISDIR) }
    var start: [UInt8] = []
    var read = 0
    var isAtEnd = false
    // Four bytes tell the compression; a pipe may deliver them one by one.
    repeat {
      isAtEnd = try Self.fill(&start, from: file, read: &read, of: path)
    } while start.count < 4 && !isAtEnd
    let compression = Decompressor.Format(startOf: start)
    let decompressor = try Self.decompressor(for: compression, path)
    let digest = options.digest?.file()
    digest?.take(start[...], isLast: isAtEnd)
    self.digest = digest
    meter = options.meter
    meter?.add(read)
    self.path = path
    limit = ExpansionLimit(maxExpanded: options.maxExpanded)
    input = start
    bytesRead = read
    fileIsAtEnd = isAtEnd
    self.compression = compression
    self.decompressor = consume decompressor
    self.file = consume file
  }

  private static func decompressor(
    for format: Decompressor.Format?, _ path: InputPath
  ) throws(Problem) -> Decompressor? {
    guard let format else { return nil }
    guard let opened = Decompressor(format) else {
      throw Problem(path: path.shown, message: "out of memory; lower --jobs")
    }
    return opened
  }

  /// Goes to a place of a regular file; false where that cannot be done, because the file is compressed, ends before, or
  /// is read for its digest.
  mutating func seek(to offset: Int) throws(Problem) -> Bool {
    guard compression == nil, digest == nil, case .regular(let size) = file.kind, offset < size else {
      return false
    }
    try file.seek(to: offset, of: path)
    meter?.pass(max(0, offset - bytesRead))
    (input, inputStart, bytesRead) = ([], 0, offset)
    (fileIsAtEnd, isAtEnd) = (false, false)
    return true
  }

  /// Appends bytes until `bytes` has `count` of them or the source ends.
  mutating func fill(_ bytes: inout [UInt8], to count: Int) throws(Problem) {
    while bytes.count < count, !isAtEnd {
      if compression != nil {
        try expand(upTo: count - bytes.count, to: &bytes)
      } else {
        try copy(upTo: count - bytes.count, to: &bytes)
      }
    }
  }

  private mutating func copy(upTo count: Int, to bytes: inout [UInt8]) throws(Problem) {
    if inputStart < input.count {
      if bytes.isEmpty, inputStart == 0, input.count <= count {
        swap(&bytes, &input)
        input = []
      } else {
        let taken = min(count, input.count - inputStart)
        bytes += input[inputStart..<inputStart + taken]
        inputStart += taken
        if inputStart == input.count { (input, inputStart) = ([], 0) }
      }
    } else if !fileIsAtEnd {
      let got = try file.read(count, to: &bytes, of: path)
      bytesRead += got
      meter?.add(got)
      fileIsAtEnd = got == 0 || Self.isWhole(file.kind, read: bytesRead)
      digest?.take(bytes.suffix(got), isLast: fileIsAtEnd)
    }
    isAtEnd = fileIsAtEnd && input.isEmpty
  }

  private mutating func expand(upTo count: Int, to bytes: inout [UInt8]) throws(Problem) {
    if inputStart == input.count, !fileIsAtEnd {
      (input, inputStart) = ([], 0)
      fileIsAtEnd = try Self.fill(&input, from: file, read: &bytesRead, of: path)
      meter?.add(input.count)
      digest?.take(input[...], isLast: fileIsAtEnd)
    }
    guard var active = decompressor.take() else { return }
    let old = bytes.count
    let (taken, state) = active.expand(
      input[inputStart...], endsHere: fileIsAtEnd, upTo: min(count, Self.chunkSize), to: &bytes)
    inputStart += taken
    bytesExpanded += bytes.count - old
    decompressor = consume active
    switch state {
    case .goesOn: break
    case .ended: isAtEnd = true
    case .endedBeforeGarbage:
      isAtEnd = true
      warning = problem(
        "bytes after the end of the gzip data are ignored; check how the file was made", isFatal: false)
    case .truncated: throw problem("the \(name) data ends too soon; the file was cut off, fetch it again")
    case .corrupt(let reason):
      throw problem("the \(name) data is damaged (\(reason)); fetch the file again")
    }
    let compressed = bytesRead - (input.count - inputStart)
    if let objection = limit.objection(compressed: compressed, expanded: bytesExpanded) {
      throw problem(objection)
    }
  }

  private var name: String { compression?.rawValue ?? "" }

  /// A problem at the place in the compressed file that the expansion has come to.
  private func problem(_ message: String, isFatal: Bool = true) -> Problem {
    Problem(
      path: path.shown, byteOffset: bytesRead - (input.count - inputStart), message: message,
      documentWasDropped: isFatal)
  }

  /// One read; whether the file is at its end.
  private static func fill(
    _ bytes: inout [UInt8], from file: borrowing OpenFile, read: inout Int, of path: InputPath
  ) throws(Problem) -> Bool {
    let count =
      if case .regular(let size) = file.kind, size > read { min(size - read, chunkSize) } else { chunkSize }
    let got = try file.read(count, to: &bytes, of: path)
    read += got
    return got == 0 || isWhole(file.kind, read: read)
  }

  /// Whether a regular file is read to the size it had; those that say 0 (`/proc`) are read to their end.
  private static func isWhole(_ kind: FileKind, read: Int) -> Bool {
    if case .regular(let size) = kind { size > 0 && read >= size } else { false }
  }
}
