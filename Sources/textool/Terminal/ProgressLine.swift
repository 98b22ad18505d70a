internal import Synchronization
internal import TextKitLite

/// One line on standard error that says how far a long run is; gone when it ends.
///
/// It is drawn only on a terminal, only for work of more than a second, and ten times a second at most.
final class ProgressLine: Sendable {
  private let start = ContinuousClock.now
  private let lastDrawn: Mutex<ContinuousClock.Instant?>
  private let meter: InputMeter?
  private static let clearLine = "\r\u{1B}[K"

  private init(meter: InputMeter?) {
    lastDrawn = Mutex(nil)
    self.meter = meter
    StandardError.callBeforeMessages { [weak self] in self?.clear() }
  }

  /// A line, where there is someone to see it.
  ///
  /// - Parameter source: what is read, and tells how much of it is left.
  static func ifWanted(isQuiet: Bool, over source: some FileBackedCorpus) -> ProgressLine? {
    let canDraw = Terminal.errorIsTerminal && environmentVariable("TERM") != "dumb"
    guard canDraw, !isQuiet else { return nil }
    let meter = source.files.meter
    meter?.survey(source.files.paths)
    return ProgressLine(meter: meter)
  }

  /// Draws what has been done, unless it was drawn a moment ago.
  func update(_ done: Progress) { update(done, own: done) }

  /// Draws what has been done.
  ///
  /// - Parameters:
  ///   - whole: with what earlier processes have done.
  ///   - own: what this one has done, which its speed is told by.
  func update(_ whole: Progress, own: Progress) {
    let elapsed = ContinuousClock.now - start
    draw {
      Self.text(whole, own: own, elapsed: elapsed, left: meter.flatMap { Self.left($0, after: elapsed) })
    }
  }

  /// Says that all is counted, and the output being written.
  func updateToWriting() { draw(isForced: true) { "sorting and writing" } }

  private func draw(isForced: Bool = false, _ text: () -> String) {
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    lastDrawn.withLock { lastDrawn in
      if !isForced, let last = lastDrawn, now - last < .milliseconds(100) { return }
      lastDrawn = now
      StandardError.write(Self.clearLine + text())
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

  /// How long the rest will take at the speed so far; `nil` where that is not known.
  private static func left(_ meter: InputMeter, after elapsed: Duration) -> Duration? {
    let read = meter.read
    guard let left = meter.left, read > 0 else { return nil }
    return elapsed * (Double(left) / Double(read))
  }

  /// What the line says: `1200 documents, 34.5 MB, 17.2 MB/s, 3 min left`.
  static func text(_ whole: Progress, own: Progress, elapsed: Duration, left: Duration?) -> String {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Double(own.bytes) / 1e6 / seconds : 0
    let size = FixedPoint.text(Double(whole.bytes) / 1e6, decimals: 1)
    let rest = left.map { ", \(text(of: $0)) left" } ?? ""
    return
      "\(Quantity.text(whole.documents, "document")), \(size) MB, \(FixedPoint.text(rate, decimals: 1)) MB/s\(rest)"
  }

  /// A time in the largest unit that it has two of.
  private static func text(of duration: Duration) -> String {
    let seconds = Int((duration / .seconds(1)).rounded(.up))
    if seconds < 120 { return "\(seconds) s" }
    let minutes = (seconds + 59) / 60
    if minutes < 120 { return "\(minutes) min" }
    return "\((minutes + 59) / 60) h"
  }
}
