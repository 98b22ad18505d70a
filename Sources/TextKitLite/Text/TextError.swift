/// Why a text operation failed: what was tried, ICU's name for the failure, and what can be done.
public struct TextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was tried, such as `open a word breaker for "xx_not"`.
  public var operation: String
  /// ICU's error code by name, such as `U_FILE_ACCESS_ERROR`, or our own word for it.
  public var reason: String
  /// What the caller can do; `nil` where nothing is known to help.
  public var remedy: String?

  /// An error of an operation.
  public init(operation: String, reason: String, remedy: String? = nil) {
    self.operation = operation
    self.reason = reason
    self.remedy = remedy
  }

  /// One sentence: what was tried, why it failed, what helps.
  public var description: String {
    "cannot \(operation): \(reason)" + (remedy.map { "; \($0)" } ?? "")
  }
}
