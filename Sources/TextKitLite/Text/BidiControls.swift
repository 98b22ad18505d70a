/// The bidi controls of a text, and which of them are not balanced.
///
/// An override or an isolate that nothing ends reorders the rest of its line: source code can be made to
/// read as something else than it does ("Trojan Source", CVE-2021-42574).
///
/// ```swift
/// let found = BidiControls(in: Array("if \u{202E}admin".utf8).span).occurrences
/// found[0].control.name  // "RIGHT-TO-LEFT OVERRIDE"
/// found[0].byteOffset    // 3
/// found[0].balance       // .neverClosed
/// ```
///
/// Linear in the length of the text, which is valid UTF-8.
public struct BidiControls: Sendable, Hashable {
  /// Whether a control has its counterpart in its paragraph (UAX #9, BD9 and BD11).
  public enum Balance: String, Sendable {
    /// A mark, which needs no counterpart, or a control that has it.
    case balanced
    /// Opens what the end of the paragraph, or of the isolate around it, ends instead.
    case neverClosed = "never-closed"
    /// Ends what was never opened; it has no effect.
    case neverOpened = "never-opened"
  }

  /// One control in the text.
  public struct Occurrence: Sendable, Hashable {
    /// Which control it is.
    public var control: BidiControl
    /// Its first byte in the text.
    public var byteOffset: Int
    /// Whether it has its counterpart.
    public var balance: Balance
  }

  /// All controls, in the order of the text.
  public private(set) var occurrences: [Occurrence] = []

  /// The controls that lack their counterpart.
  public var unbalanced: [Occurrence] { occurrences.filter { $0.balance != .balanced } }

  /// Finds the controls of a text, which may have many paragraphs.
  public init(in text: Span<UInt8>) {
    var open = OpenControls()
    var offset = 0
    while offset < text.count {
      // Every control and separator beyond ASCII starts with one of three bytes.
      let byte = text[offset]
      guard byte < 0x20 || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 else {
        offset += 1
        continue
      }
      let scalar = text.scalar(at: offset)
      if let control = BidiControl(rawValue: scalar.value) {
        add(control, at: offset, to: &open)
      } else if Self.separatesParagraphs(scalar.value) {
        open = OpenControls()
      }
      offset += scalar.width
    }
  }

  /// The embeddings and isolates of the paragraph that are open, by index in `occurrences`.
  private struct OpenControls {
    var indices: [Int] = []
    var isolateCount = 0
  }

  private mutating func add(_ control: BidiControl, at offset: Int, to open: inout OpenControls) {
    var balance = Balance.balanced
    switch control.role {
    case .mark:
      break
    case .opensEmbedding, .opensIsolate:
      // Until its counterpart is met.
      balance = .neverClosed
      open.indices.append(occurrences.count)
      if control.role == .opensIsolate { open.isolateCount += 1 }
    case .closesEmbedding:
      balance = closeEmbedding(&open) ? .balanced : .neverOpened
    case .closesIsolate:
      balance = closeIsolate(&open) ? .balanced : .neverOpened
    }
    occurrences.append(Occurrence(control: control, byteOffset: offset, balance: balance))
  }

  /// An embedding that began outside an isolate does not end inside it.
  private mutating func closeEmbedding(_ open: inout OpenControls) -> Bool {
    guard let last = open.indices.last, occurrences[last].control.role == .opensEmbedding else {
      return false
    }
    occurrences[last].balance = .balanced
    open.indices.removeLast()
    return true
  }

  /// Ends the embeddings inside the isolate too, which stay never closed.
  private mutating func closeIsolate(_ open: inout OpenControls) -> Bool {
    guard open.isolateCount > 0 else { return false }
    open.isolateCount -= 1
    while let last = open.indices.popLast() {
      if occurrences[last].control.role == .opensIsolate {
        occurrences[last].balance = .balanced
        break
      }
    }
    return true
  }

  /// Bidi class B: line feed, carriage return, U+001C–E, U+0085, U+2029.
  static func separatesParagraphs(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || (0x1C...0x1E).contains(scalar) || scalar == 0x85
      || scalar == 0x2029
  }
}
