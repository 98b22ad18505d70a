/// Why a command ends early, and with which status.
struct CommandFailure: Error, Equatable {
  var status: ExitStatus
  /// What standard error is told; `nil` where it was told already.
  var message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
