/// Where a record's fields are found.
struct RecordSchema: Sendable {
  let format: InputFormat
  /// How a row is cut; `nil` for JSON Lines.
  let syntax: FieldSyntax?
  /// The names of the columns; empty for JSON Lines.
  let columns: [String]
  let textField: String
  let idField: String
  /// Whether the user named the field of the id, so that it is missed.
  let idIsNamed: Bool
  /// Every field that is of use.
  let fields: Set<String>

  /// The fields that say a record's language, the first that is there.
  static let languageFields = ["lang", "language"]
  static let titleField = "title"

  init(format: InputFormat, syntax: FieldSyntax? = nil, columns: [String] = [], options: InputOptions) {
    self.format = format
    self.syntax = syntax
    self.columns = columns
    textField = options.textField
    idField = options.idField ?? "id"
    idIsNamed = options.idField != nil
    fields = Set([textField, idField, Self.titleField] + Self.languageFields)
  }

  /// The columns of a header row, cut at the separator under which the text's column is found: CSV comes
  /// with semicolons where the comma is the decimal sign.
  static func header(_ row: [UInt8], format: InputFormat, options: InputOptions) throws(SeparatedFields
    .Malformed)
    -> RecordSchema
  {
    let tab = UInt8(ascii: "\t")
    guard format != .tsv else { return try header(row, .tsv, .plain(separator: tab), options) }
    let comma = try header(row, .csv, .quoted(separator: UInt8(ascii: ",")), options)
    if comma.columns.contains(options.textField) { return comma }
    for separator in [UInt8(ascii: ";"), tab] {
      let other = try? header(row, .csv, .quoted(separator: separator), options)
      if let other, other.columns.contains(options.textField) { return other }
    }
    return comma
  }

  private static func header(
    _ row: [UInt8], _ format: InputFormat, _ syntax: FieldSyntax, _ options: InputOptions
  ) throws(SeparatedFields.Malformed) -> RecordSchema {
    let columns = try SeparatedFields.split(row, syntax).map { String(decoding: $0, as: UTF8.self) }
    return RecordSchema(format: format, syntax: syntax, columns: columns, options: options)
  }
}
