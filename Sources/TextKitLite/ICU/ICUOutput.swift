internal import CICU

extension TextError {
  /// Throws for an ICU code that is a failure; 0 and ICU's warnings, which are negative, pass.
  static func check(
    _ status: Int32, _ operation: @autoclosure () -> String, remedy: String? = nil
  ) throws(TextError) {
    if status > 0 { throw TextError(status: status, operation: operation(), remedy: remedy) }
  }
}

extension [UInt8] {
  /// Appends what a call of ICU writes into a buffer, and asks again once with the size that the call
  /// says it needs. On failure nothing is appended.
  ///
  /// `call` gets the room that there is and returns the bytes needed.
  mutating func appendOutput(
    estimate: Int, _ operation: @autoclosure () -> String,
    of call: (UnsafeMutableBufferPointer<UInt8>, inout Int32) -> Int32
  ) throws(TextError) {
    var capacity = Swift.min(estimate, Int(Int32.max))
    var status: Int32 = 0
    for _ in 0..<2 {
      status = 0
      append(addingCapacity: capacity) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, count in
          let room = unsafe UnsafeMutableBufferPointer(rebasing: buffer[..<capacity])
          let needed = unsafe Int(call(room, &status))
          if status <= 0 { count = needed } else { capacity = needed }
        }
      }
      guard cicu_status_is_overflow(status) else { break }
    }
    try TextError.check(status, operation())
  }
}
