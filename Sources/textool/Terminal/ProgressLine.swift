internal import Synchronization

/// One line on standard error that says how far a long run is; gone when it ends.
///
/// It is drawn only on a terminal, only for work of more than a second, and ten times a second at most.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let lastDrawn: Mutex<ContinuousClock.Instant?>
  private static let clearLine = "\r\u{1B}[K"

  private init() {
    lastDrawn = Mutex(nil)
    StandardError.callBeforeMessages { [weak self] in self?.clear() }
  }

  /// A line, where there is someone to see it.
  static func ifWanted(isQuiet: Bool) -> ProgressLine? {
    let canDraw = Terminal.errorIsTerminal && environmentVariable("TERM") != "dumb"
    return canDraw && !isQuiet ? ProgressLine() : nil
  }

  /// Draws what has been done, unless it was drawn a moment ago.
  func update(documents: Int, bytes: Int) {
    let now = ContinuousClock.now
    let elapsed = now - start
    guard elapsed > .seconds(1) else { return }
    lastDrawn.withLock { lastDrawn in
      if let last = lastDrawn, now - last < .milliseconds(100) { return }
      lastDrawn = now
      StandardError.write(Self.clearLine + Self.text(documents: documents, bytes: bytes, elapsed: elapsed))
    }
  }

  /// Takes the line off the screen.
  func clear() {
    lastDrawn.withLock { lastDrawn in
      guard lastDrawn != nil else { return }
      lastDrawn = nil
      StandardError.write(Self.clearLine)
    }
  }

  /// Clears the line for good.
  func end() {
    clear()
    StandardError.callBeforeMessages(nil)
  }

  /// What the line says: `1200 documents, 34.5 MB, 17.2 MB/s`.
  static func text(documents: Int, bytes: Int, elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let megabytes = Double(bytes) / 1e6
    let rate = seconds > 0 ? megabytes / seconds : 0
    let size = FixedPoint.text(megabytes, decimals: 1)
    return "\(documents) document\(documents == 1 ? "" : "s"), \(size) MB, "
      + FixedPoint.text(rate, decimals: 1) + " MB/s"
  }
}
