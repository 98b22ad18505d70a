import CCompression

/// The owner of one compressed stream that is being expanded.
@safe struct Decompressor: ~Copyable {
  /// The formats that are seen through, by the first bytes of a file.
  enum Format: String {
    case gzip, zstd

    init?(startOf bytes: [UInt8]) {
      switch unsafe ccompression_sniff(bytes, Int64(bytes.count)) {
      case CCOMPRESSION_GZIP: self = .gzip
      case CCOMPRESSION_ZSTD: self = .zstd
      default: return nil
      }
    }
  }

  /// How the stream stands after a step.
  enum State: Equatable {
    case goesOn
    case ended
    /// It ended, and bytes follow that belong to no member.
    case endedBeforeGarbage
    case truncated
    case corrupt(String)
  }

  private let stream: OpaquePointer

  /// Opens a stream; `nil` when memory is out.
  init?(_ format: Format) {
    let format = format == .gzip ? CCOMPRESSION_GZIP : CCOMPRESSION_ZSTD
    guard let stream = unsafe ccompression_open(format) else { return nil }
    unsafe self.stream = unsafe stream
  }

  deinit {
    unsafe ccompression_close(stream)
  }

  /// Expands as much of `input` as fits, appending up to `capacity` bytes to `output`; the bytes taken.
  mutating func expand(
    _ input: ArraySlice<UInt8>, endsHere: Bool, upTo capacity: Int, to output: inout [UInt8]
  ) -> (taken: Int, state: State) {
    let old = output.count
    output.append(contentsOf: repeatElement(0, count: capacity))
    let step = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target -> ccompression_step in
        guard let start = target.baseAddress else { return ccompression_step() }
        return unsafe ccompression_read(
          stream, source.baseAddress, Int64(source.count), endsHere, start + old, Int64(capacity))
      }
    }
    output.removeLast(capacity - Int(step.produced))
    let state: State =
      switch step.state {
      case CCOMPRESSION_ENDED: .ended
      case CCOMPRESSION_ENDED_BEFORE_GARBAGE: .endedBeforeGarbage
      case CCOMPRESSION_TRUNCATED: .truncated
      case CCOMPRESSION_CORRUPT: .corrupt(unsafe String(cString: ccompression_message(stream)))
      default: .goesOn
      }
    return (Int(step.consumed), state)
  }
}
