/// How far one compressed file may expand: a small file that never ends must not keep a run busy for days.
struct ExpansionLimit {
  /// The most bytes.
  let bytes: Int
  /// The most bytes for each compressed byte, once `freeBytes` are exceeded; `nil` where the user set a limit.
  let ratio: Int?
  /// What may come out at any ratio. Text compresses 3 to 8 times, repetitive logs 20 to 100 times.
  static let freeBytes = 1 << 30

  init(maxExpanded: Int?) {
    bytes = maxExpanded ?? 64 << 30
    ratio = maxExpanded == nil ? 250 : nil
  }

  /// What is wrong with expanding `compressed` bytes to `expanded`; `nil` where nothing is.
  func objection(compressed: Int, expanded: Int) -> String? {
    let remedy = "raise --max-expanded if it should be read"
    if expanded > bytes { return "expands to more than \(bytes) bytes; \(remedy)" }
    if let ratio, expanded > Self.freeBytes, expanded / ratio > compressed {
      return "expands to more than \(ratio) times its size and to more than 1 GiB; \(remedy)"
    }
    return nil
  }
}
