// Public, because the library's types are: a conformance cannot be narrower than both of its sides.
public import ArgumentParser
public import TextKitLite

extension TokenRules.Style: ExpressibleByArgument {}
extension TokenRules.Hyphens: ExpressibleByArgument {}
