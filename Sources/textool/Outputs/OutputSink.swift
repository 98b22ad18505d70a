internal import Glibc

/// Where a command's data goes: standard output, or a file that appears whole or not at all.
///
/// Every byte is checked: a full disk is an error, not a short file. Call ``finish()`` at the end; a sink
/// that goes away without it leaves no file.
struct OutputSink: ~Copyable {
  /// Bytes that are gathered before the system is called.
  static let bufferSize = 1 << 16

  /// `nil` where bytes only gather.
  private var descriptor: OutputDescriptor?
  private let pending: PendingFile?
  private let target: String
  private var buffer: [UInt8] = []
  /// Bytes that were handed to the system.
  private var flushed = 0
  private var isFinished = false

  /// Opens `path`, or standard output for `nil` and `-`.
  ///
  /// What is there already and is no regular file (a device, a FIFO) is written to directly.
  init(path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      self.init(descriptor: OutputDescriptor(owning: STDOUT_FILENO), target: "standard output")
      return
    }
    guard !path.isEmpty else { throw .failed(target: "the output", reason: "-o needs the name of a file") }
    do throws(SystemCallError) {
      if try Self.isSpecial(path) {
        let number = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard number >= 0 else { throw SystemCallError.last }
        self.init(descriptor: OutputDescriptor(owning: number), target: path)
      } else {
        let (pending, number) = try PendingFile.create(for: path)
        self.init(descriptor: OutputDescriptor(owning: number), pending: pending, target: path)
      }
    } catch {
      throw .failed(target: path, reason: error.reason)
    }
  }

  private init(descriptor: consuming OutputDescriptor, pending: PendingFile? = nil, target: String) {
    self.descriptor = consume descriptor
    self.pending = pending
    self.target = target
    buffer.reserveCapacity(Self.bufferSize * 2)
  }

  /// A sink in memory: ``take()`` gives what was written.
  init() {
    descriptor = nil
    pending = nil
    target = "memory"
  }

  /// What was written and has not reached the system.
  mutating func take() -> [UInt8] {
    defer { buffer = [] }
    return buffer
  }

  deinit {
    if !isFinished { pending?.remove() }
  }

  /// Adds text, which reaches the system when the buffer is full.
  mutating func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Adds bytes, which reach the system when the buffer is full.
  mutating func write(bytes: some Collection<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Adds a block of bytes; a large one is handed to the system as it is.
  mutating func write(block: ArraySlice<UInt8>) throws(OutputError) {
    guard block.count >= Self.bufferSize, descriptor != nil else { return try write(bytes: block) }
    try flush()
    try hand(block.span)
    flushed += block.count
  }

  /// Hands what was gathered to the system.
  mutating func flush() throws(OutputError) {
    guard descriptor != nil else { return }
    try hand(buffer.span)
    flushed += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private func hand(_ bytes: Span<UInt8>) throws(OutputError) {
    do {
      try descriptor?.write(bytes)
    } catch {
      throw failure(error)
    }
  }

  /// Bytes so far.
  var count: Int { flushed + buffer.count }

  /// Takes back what came after the first `count` bytes; for files.
  mutating func takeBack(to count: Int) throws(OutputError) {
    if count >= flushed {
      buffer.removeLast(self.count - count)
      return
    }
    buffer.removeAll(keepingCapacity: true)
    do {
      try descriptor?.truncate(to: count)
    } catch {
      throw failure(error)
    }
    flushed = count
  }

  /// Writes the rest, checks that all of it arrived, and gives a file its name.
  mutating func finish() throws(OutputError) {
    try flush()
    do {
      if let pending {
        try descriptor?.synchronize()
        try descriptor?.close()
        try pending.commit()
      } else {
        try descriptor?.close()
      }
    } catch {
      throw failure(error)
    }
    isFinished = true
  }

  private func failure(_ error: SystemCallError) -> OutputError {
    error.number == EPIPE ? .brokenPipe : .failed(target: target, reason: error.reason)
  }

  /// Whether `path` is there and is no regular file; a folder can never be written.
  private static func isSpecial(_ path: String) throws(SystemCallError) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR { throw SystemCallError(number: EISDIR) }
    return kind != S_IFREG
  }
}
