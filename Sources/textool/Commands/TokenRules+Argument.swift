// Public, because the library's types are: a conformance cannot be narrower than both of its sides.
public import ArgumentParser
public import TextKitLite

extension TokenRules.Style: ExpressibleByArgument {
  /// What `--tokens` takes; segmented text has a flag of its own.
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }

  /// The names of the styles that an engine takes part in.
  public static var allValueStrings: [String] { [Self.rich, .plain].map(\.rawValue) }
}

extension TokenRules.Hyphens: ExpressibleByArgument {}
extension UserDictionary.Matching: ExpressibleByArgument {}
