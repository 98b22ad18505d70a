/// How input is read: the shared options of every command that takes PATHs.
struct InputOptions: Sendable, Equatable {
  /// The format of every PATH; `nil` finds it from names and contents.
  var format: InputFormat?
  /// The field or column that names a record; `nil` takes `id` where there is one.
  var idField: String?
  /// The field or column that holds a record's text.
  var textField = "text"
  /// The encoding of every PATH; `nil` finds it. A byte order mark wins over both.
  var encoding: CharacterEncoding?
  /// What becomes of the boilerplate of HTML and Markdown pages.
  var boilerplate = BoilerplatePolicy.trim
  /// Whether what could be mended (malformed bytes) drops the document instead.
  var isStrict = false
  /// Whether all text is segmented already, so that white space must not be lost.
  var isPresegmented = false
  /// Whether each byte of text needs its exact place in the source, also in other encodings than UTF-8.
  var needsOffsets = false
  /// The most bytes that one compressed file may expand to; `nil` is 64 GiB, and past 1 GiB no more than
  /// 250 times its compressed size.
  var maxExpanded: Int?
  /// The longest document, in bytes, of a format that is read as a whole (Markdown, HTML, one record).
  var maxDocument = 256 << 20
  /// Who is told the digest of each file that was read to its end; `nil` where nobody asks.
  var digest: InputDigest?
  /// Who is told how much of the files was read; `nil` where nobody asks.
  var meter: InputMeter?
}
