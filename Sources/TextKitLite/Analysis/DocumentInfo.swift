/// What is known of a document before its text is analysed.
public struct DocumentInfo: Sendable, Equatable {
  /// The path as the user named it, `-` for standard input. With `record` the order of a report.
  public var path: String
  /// The number of the record, from 0, in a file that holds many documents.
  public var record: Int?
  /// What a report calls the document: the path, the record's id field, or `path#record`.
  public var id: String
  /// The input format: `text`, `markdown`, `html`, `jsonl`, `csv`, `tsv`, `conllu`,
  /// `vert`.
  public var format: String
  /// The character encoding by its WHATWG or IANA name, such as `UTF-8`, `GB18030`.
  public var encoding: String
  /// What byte offsets of this document point into.
  public var offsets: OffsetBasis
  /// Whether the text is segmented already: see ``TokenRules/Style/presegmented``.
  public var isPresegmented: Bool
  /// The language that the document says it is in (`<html lang>`, front matter), as BCP 47.
  public var declaredLanguage: String?
  /// The document's own title, where its format has one.
  public var title: String?

  /// What is known of a document; its id is its path, or `path#record`.
  public init(
    path: String, record: Int? = nil, id: String? = nil, format: String = "text",
    encoding: String = "UTF-8", offsets: OffsetBasis = .source, isPresegmented: Bool = false,
    declaredLanguage: String? = nil, title: String? = nil
  ) {
    self.path = path
    self.record = record
    self.id = id ?? record.map { "\(path)#\($0)" } ?? path
    self.format = format
    self.encoding = encoding
    self.offsets = offsets
    self.isPresegmented = isPresegmented
    self.declaredLanguage = declaredLanguage
    self.title = title
  }
}

/// What byte offsets point into.
public enum OffsetBasis: String, Sendable, Codable {
  /// The bytes of the source, after decompression where it is compressed.
  case source
  /// The record's text field as UTF-8, after JSON or CSV unquoting.
  case field
  /// The text that was extracted, as UTF-8, where the source's own offsets are not known.
  case text
}
