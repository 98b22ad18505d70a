/// A problem as reports write it.
public struct ProblemReport: Sendable, Hashable, Encodable {
  /// The path as the user named it.
  public var path: String
  /// The line, where lines are what the format consists of.
  public var line: Int?
  /// The character of the line, where it is known.
  public var column: Int?
  /// The byte of the source at which it was seen.
  public var byteOffset: Int?
  /// What is wrong, and the remedy.
  public var message: String

  /// The report of a problem.
  public init(_ problem: Problem) {
    path = problem.path
    line = problem.line
    column = problem.column
    byteOffset = problem.byteOffset
    message = problem.message
  }

  enum CodingKeys: String, CodingKey {
    case path, line, column, message
    case byteOffset = "byte_offset"
  }

  /// Writes every field; unknown places as null, the column where there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(line, forKey: .line)
    try container.encodeIfPresent(column, forKey: .column)
    try container.encode(byteOffset, forKey: .byteOffset)
    try container.encode(message, forKey: .message)
  }
}
