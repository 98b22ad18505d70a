internal import CICU

extension TextError {
  /// The error for one of ICU's codes.
  init(status: Int32, operation: String, remedy: String? = nil) {
    let name = unsafe String(cString: cicu_status_name(status))
    self.init(operation: operation, reason: name, remedy: remedy)
  }
}
