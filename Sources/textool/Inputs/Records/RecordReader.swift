import TextKitLite

/// One record of a file as a document: parsed when it is read, by the worker that reads it.
final class RecordReader: DocumentReader {
  private let row: RecordRow
  private let schema: RecordSchema
  private let options: InputOptions
  private let block: SingleBlock

  init(_ row: RecordRow, schema: RecordSchema, info: DocumentInfo, options: InputOptions) {
    self.row = row
    self.schema = schema
    self.options = options
    block = SingleBlock(info)
  }

  var info: DocumentInfo { block.info }
  var repairs: [Problem] { block.repairs }

  func read() throws(Problem) -> TextBlock? {
    try block.read { state throws(Problem) in
      try parse(&state)
    }
  }

  private func parse(_ state: inout SingleBlock.State) throws(Problem) -> TextBlock {
    let path = state.info.path
    var repair = UTF8Repair()
    let (bytes, _) = repair.repair(row.bytes, sourceStart: row.byteOffset ?? 0)
    if let problem = repair.problem(path: path, line: row.line, options: options) {
      if options.isStrict { throw problem }
      state.repairs.append(problem)
    }
    let fields = schema.syntax == nil ? try json(bytes, &state) : try separated(bytes, path: path)
    guard let text = fields.text else {
      throw problem(
        path, "has no text: \(fields.found ?? "there is no field \"\(schema.textField)\"")\(remedy)")
    }
    if let id = fields.id {
      state.info.id = id
    } else if schema.idIsNamed {
      state.repairs.append(
        problem(
          path, "has no field \"\(schema.idField)\", so it is called \(state.info.id)", isFatal: false))
    }
    state.info.title = fields.title
    state.info.declaredLanguage = fields.language
    return TextBlock(bytes: text, map: OffsetMap(identity: text.count), isLast: true)
  }

  private let remedy = "; name the field that holds it with --text-field"

  private struct Fields {
    var text: [UInt8]?
    /// What stands in place of the text, for a message.
    var found: String?
    var id: String?
    var title: String?
    var language: String?
  }

  private func json(_ bytes: [UInt8], _ state: inout SingleBlock.State) throws(Problem) -> Fields {
    let record: JSONRecord
    do throws(JSONError) {
      record = try JSONRecord(bytes, fields: schema.fields)
    } catch {
      throw Problem(
        path: state.info.path, line: row.line, byteOffset: row.byteOffset.map { $0 + error.offset },
        message: "not a JSON object (\(error.reason), column \(error.offset + 1)); mend or remove the line")
    }
    if record.replacedSurrogates > 0 {
      let what = problem(
        state.info.path, "has half a surrogate pair in an escape; write characters as UTF-8",
        isFatal: options.isStrict)
      if options.isStrict { throw what }
      state.repairs.append(what)
    }
    var fields = Fields()
    switch record.values[schema.textField] {
    case .string(let text): fields.text = text
    case .number: fields.found = "the field \"\(schema.textField)\" is a number"
    case .other(let kind): fields.found = "the field \"\(schema.textField)\" is \(kind)"
    case nil: break
    }
    func string(_ field: String) -> String? {
      switch record.values[field] {
      case .string(let bytes) where !bytes.isEmpty: String(decoding: bytes, as: UTF8.self)
      case .number(let spelled): spelled
      default: nil
      }
    }
    fields.id = string(schema.idField)
    fields.title = string(RecordSchema.titleField)
    fields.language = RecordSchema.languageFields.lazy.compactMap(string).first
    return fields
  }

  private func separated(_ bytes: [UInt8], path: String) throws(Problem) -> Fields {
    guard let syntax = schema.syntax else { return Fields() }
    if bytes.contains(0) { throw problem(path, "holds a NUL: binary, not text; mend or remove it") }
    let values: [[UInt8]]
    do throws(SeparatedFields.Malformed) {
      values = try SeparatedFields.split(bytes, syntax)
    } catch {
      throw problem(path, error.reason)
    }
    guard values.count == schema.columns.count else {
      let remedy =
        schema.format == .csv
        ? "quote a field that holds the separator" : "a field of TSV holds no tab and no line feed"
      throw problem(
        path, "has \(values.count) columns, the row of names \(schema.columns.count); \(remedy)")
    }
    func value(_ field: String) -> [UInt8]? { schema.columns.firstIndex(of: field).map { values[$0] } }
    func string(_ field: String) -> String? {
      guard let bytes = value(field), !bytes.isEmpty else { return nil }
      return String(decoding: bytes, as: UTF8.self)
    }
    var fields = Fields()
    fields.text = value(schema.textField)
    fields.id = string(schema.idField)
    fields.title = string(RecordSchema.titleField)
    fields.language = RecordSchema.languageFields.lazy.compactMap(string).first
    return fields
  }

  private func problem(_ path: String, _ message: String, isFatal: Bool = true) -> Problem {
    Problem(
      path: path, line: row.line, byteOffset: row.byteOffset, message: "the record \(message)",
      documentWasDropped: isFatal)
  }
}
