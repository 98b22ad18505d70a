/// What the dispersion of a keyword is measured over.
public enum DispersionParts: Sendable, Hashable {
  /// The documents of the run.
  case documents
  /// So many sections of the same length, in tokens, of a document or of all documents one after the other.
  case sections(Int)
}
