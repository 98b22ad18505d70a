internal import CSQLite

/// The owner of one database that is written in one transaction, to a file that nobody else sees yet.
@safe struct SQLiteDatabase: ~Copyable {
  private let database: OpaquePointer
  private let path: String
  private var isOpen = true

  /// Makes the database, without a journal: the file is whole or thrown away.
  static func make(path: String) throws(OutputError) -> SQLiteDatabase {
    guard let opened = unsafe csqlite_open(path) else {
      throw .failed(target: path, reason: "out of memory")
    }
    let database = unsafe SQLiteDatabase(owning: opened, path: path)
    guard unsafe csqlite_is_open(opened) else { throw database.failure }
    try database.run(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE; BEGIN")
    return database
  }

  private init(owning database: OpaquePointer, path: String) {
    unsafe self.database = database
    self.path = path
  }

  deinit {
    if isOpen { _ = unsafe csqlite_close(database) }
  }

  /// Runs statements without values.
  func run(_ sql: String) throws(OutputError) {
    guard unsafe csqlite_run(database, sql) else { throw failure }
  }

  /// Inserts rows into a table, which `body` gives.
  // Swift 6.3.1 crashes where it inlines this into its callers (EarlyPerfInliner, optimized builds alone).
  @inline(never)
  func insert(
    into table: String, columns: Int, _ body: (borrowing Row) throws -> Void
  ) throws {
    let places = Array(repeating: "?", count: columns).joined(separator: ",")
    guard let statement = unsafe csqlite_prepare(database, "INSERT INTO \(table) VALUES (\(places))") else {
      throw failure
    }
    defer { unsafe csqlite_finalize(statement) }
    try unsafe body(Row(statement: statement, database: database, path: path))
  }

  /// Ends the transaction and closes the file.
  mutating func finish() throws(OutputError) {
    try run("COMMIT")
    isOpen = !(unsafe csqlite_close(database))
    if isOpen { throw failure }
  }

  private var failure: OutputError {
    .failed(target: path, reason: unsafe String(cString: csqlite_message(database)))
  }

  /// A value of a row.
  enum Value {
    case integer(Int)
    case text(ArraySlice<UInt8>)
    case null

    static func text(_ text: String) -> Value { .text(Array(text.utf8)[...]) }
    static func optional(_ text: String?) -> Value { text.map { Value.text($0) } ?? .null }
    static func optional(_ integer: Int?) -> Value { integer.map { Value.integer($0) } ?? .null }
  }

  /// Where the rows of an insertion go.
  @safe struct Row: ~Copyable {
    fileprivate let statement: OpaquePointer
    fileprivate let database: OpaquePointer
    fileprivate let path: String

    /// Adds a row.
    func add(_ values: Value...) throws(OutputError) {
      for (index, value) in values.enumerated() {
        guard bind(value, at: Int32(index + 1)) else { throw failure }
      }
      guard unsafe csqlite_step(statement) else { throw failure }
    }

    private func bind(_ value: Value, at index: Int32) -> Bool {
      switch value {
      case .integer(let integer): unsafe csqlite_bind_integer(statement, index, Int64(integer))
      case .null: unsafe csqlite_bind_null(statement, index)
      case .text(let text):
        unsafe text.withUnsafeBufferPointer { text in
          unsafe csqlite_bind_text(statement, index, text.baseAddress, Int64(text.count))
        }
      }
    }

    private var failure: OutputError {
      .failed(target: path, reason: unsafe String(cString: csqlite_message(database)))
    }
  }
}
