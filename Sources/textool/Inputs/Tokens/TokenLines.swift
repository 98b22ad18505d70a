/// A format with a token a line, read line by line.
protocol TokenLines {
  /// What the document says of itself, as far as it was read.
  var header: DocumentHeader { get }
  /// Takes the next line, without its end.
  mutating func take(_ line: ArraySlice<UInt8>, into text: inout TokenText) throws(MalformedLine)
}

/// What a document says of itself.
struct DocumentHeader: Equatable {
  var id: String?
  var title: String?
  /// BCP 47.
  var language: String?
}

/// A line that its format does not allow.
struct MalformedLine: Error {
  /// After "this line ": what is wrong, and the remedy.
  var reason: String
}
