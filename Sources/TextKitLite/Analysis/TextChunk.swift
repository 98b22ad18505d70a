/// A piece of a document for one worker: whole lines, or part of a line that is longer than a chunk may be.
struct TextChunk: Sendable {
  /// Valid UTF-8.
  var bytes: [UInt8]
  /// Where the bytes stand in the source; empty where offsets were not asked for.
  var map: OffsetMap
  /// Bytes at the start that belong to the chunk before: they give n-grams and sentences their context and
  /// are not counted again. 0 at the start of a line.
  var contextLength: Int
  /// Its place among the chunks of the document, where workers share them.
  var number = 0
}
