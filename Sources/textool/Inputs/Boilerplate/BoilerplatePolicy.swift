/// What becomes of a page's boilerplate: `--boilerplate`.
enum BoilerplatePolicy: String, Sendable, CaseIterable {
  /// Left out of the text, counted and listed.
  case trim
  /// A part of the text like all else.
  case keep
}
