internal import ArgumentParser
internal import TextKitLite

/// The classes of `--keep`: names separated by commas, `all` for all.
struct TokenClassList: ExpressibleByArgument, Sendable {
  var classes: Set<TokenClass>

  /// Those that the library counts unless told.
  static let standard = TokenClassList(classes: AnalysisOptions().keep)

  /// The names of all classes.
  static let names = TokenClass.allCases.map(\.name).joined(separator: ", ")

  init(classes: Set<TokenClass>) {
    self.classes = classes
  }

  init?(argument: String) {
    guard argument != "all" else {
      classes = Set(TokenClass.allCases)
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = names.compactMap { TokenClass(name: String($0)) }
    guard known.count == names.count else { return nil }
    classes = Set(known)
  }

  var defaultValueDescription: String {
    TokenClass.allCases.filter(classes.contains).map(\.name).joined(separator: ",")
  }
}
