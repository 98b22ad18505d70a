// Public, because the library's type is: a conformance cannot be narrower than both of its sides.
public import ArgumentParser
public import TextKitLite

extension ConcordanceOrder: ExpressibleByArgument {
  /// What `--sort` takes.
  public init?(argument: String) {
    self.init(name: argument)
  }

  /// The order unless another is asked for.
  public var defaultValueDescription: String { "position" }
}

extension ConcordanceQuery.Matching: ExpressibleByArgument {}
