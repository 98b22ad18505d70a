/// A part of an output as people read it: a heading, lines of facts, tables.
struct Section: Sendable, Equatable {
  /// `nil` where the tables speak for themselves.
  var heading: String?
  /// Each inner list is a line of short facts.
  var facts: [[String]] = []
  var tables: [Table] = []
}
