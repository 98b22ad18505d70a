/// Counts that cannot be: a part that is larger than its whole, or less than nothing.
public struct InvalidCounts: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong with them.
  public let description: String

  /// An error that says what is wrong.
  public init(_ description: String) {
    self.description = description
  }
}
