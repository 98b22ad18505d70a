// Public, because the library's type is: a conformance cannot be narrower than both of its sides.
public import ArgumentParser
public import TextKitLite

extension SegmentationEngine: ExpressibleByArgument {}
