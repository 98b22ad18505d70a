internal import TextKitLite

/// A part of an output as people read it: a heading, lines of facts, tables, notes.
///
/// A section with the heading of the one before it continues that one.
struct Section: Sendable, Equatable {
  /// `nil` where the rest speaks for itself.
  var heading: String?
  /// The direction that the columns of its tables run in, which is that of the document they are of.
  var direction = TextDirection.leftToRight
  /// Each inner list is a line of short facts; an empty one is none.
  var facts: [[String]] = []
  var tables: [Table] = []
  /// Sentences, each on a line of its own, however long.
  var notes: [String] = []
  /// For formats that can show them.
  var pictures: [Picture] = []
}
