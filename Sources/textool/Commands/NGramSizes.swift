internal import ArgumentParser
internal import TextKitLite

/// Sizes of n-grams as they are named on the command line: `2`, `1-3` or `2,3`.
struct NGramSizes: ExpressibleByArgument, Equatable {
  /// Ascending, each once.
  var sizes: [Int]
  /// The longest n-gram that is counted.
  static let largest = AnalysisOptions.longestNGram

  init(_ sizes: [Int]) {
    self.sizes = sizes
  }

  init?(argument: String) {
    var sizes: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard ends.count <= 2, case let first?? = ends.first, case let last?? = ends.last,
        first >= 1, first <= last, last <= Self.largest
      else { return nil }
      sizes.formUnion(first...last)
    }
    self.sizes = sizes.sorted()
  }

  var defaultValueDescription: String {
    sizes.map(String.init).joined(separator: ",")
  }
}
