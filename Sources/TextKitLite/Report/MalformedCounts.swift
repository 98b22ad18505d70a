/// A list of counts that is not as it should be.
public struct MalformedCounts: Error, Sendable, Equatable, CustomStringConvertible {
  /// The line, from 1; `nil` where it is the whole.
  public var line: Int?
  /// What is wrong, and the remedy.
  public let description: String

  /// An error at a line.
  public init(line: Int? = nil, _ description: String) {
    self.line = line
    self.description = description
  }
}
