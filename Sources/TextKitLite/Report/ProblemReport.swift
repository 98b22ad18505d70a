/// A problem as reports write it.
public struct ProblemReport: Sendable, Hashable, Encodable {
  public var path: String
  public var line: Int?
  public var byteOffset: Int?
  public var message: String

  public init(_ problem: Problem) {
    path = problem.path
    line = problem.line
    byteOffset = problem.byteOffset
    message = problem.message
  }

  enum CodingKeys: String, CodingKey {
    case path, line, message
    case byteOffset = "byte_offset"
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(line, forKey: .line)
    try container.encode(byteOffset, forKey: .byteOffset)
    try container.encode(message, forKey: .message)
  }
}
