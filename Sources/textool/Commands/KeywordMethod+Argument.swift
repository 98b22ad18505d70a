// Public, because the library's types are: a conformance cannot be narrower than both of its sides.
public import ArgumentParser
public import TextKitLite

extension KeywordMethod: ExpressibleByArgument {
  /// What `--method` takes: `tfidf` as well as `tf-idf`.
  public init?(argument: String) {
    self.init(rawValue: argument == "tfidf" ? "tf-idf" : argument)
  }
}

extension DispersionParts: ExpressibleByArgument {
  /// What `--dispersion` takes.
  public init?(argument: String) {
    if argument == "documents" {
      self = .documents
    } else if let count = Int(argument), count > 1, count <= 100_000 {
      self = .sections(count)
    } else {
      return nil
    }
  }
}
