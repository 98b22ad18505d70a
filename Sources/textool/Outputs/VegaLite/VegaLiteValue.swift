/// A value of JSON whose shape is made up as it is written.
enum VegaLiteValue: Encodable, Equatable, Sendable {
  case string(String)
  case integer(Int)
  case real(Double)
  case bool(Bool)
  case null
  case array([VegaLiteValue])
  case object([String: VegaLiteValue])

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .object(let fields):
      var container = encoder.container(keyedBy: FieldName.self)
      for (name, value) in fields { try container.encode(value, forKey: FieldName(name)) }
    case .string(let text): try Self.single(text, encoder)
    case .integer(let integer): try Self.single(integer, encoder)
    case .real(let real): try Self.single(real, encoder)
    case .bool(let bool): try Self.single(bool, encoder)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  private static func single(_ value: some Encodable, _ encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension VegaLiteValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: VegaLiteValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, VegaLiteValue)...) {
    self = .object(Dictionary(elements) { $1 })
  }

  /// A number: whole ones without a point.
  init(_ number: Double) {
    if !number.isFinite {
      self = .null
    } else if number == number.rounded(), number.magnitude < 1e15 {
      self = .integer(Int(number))
    } else {
      self = .real(number)
    }
  }
}
