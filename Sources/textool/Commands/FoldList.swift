internal import ArgumentParser
internal import TextKitLite

/// The folds of `--fold`: `auto`, `none`, or names separated by commas.
struct FoldList: ExpressibleByArgument, Sendable {
  /// `nil` for what readers of each document's language expect.
  var folds: Folds?

  /// The folds of the language.
  static let auto = FoldList(folds: nil)

  init(folds: Folds?) {
    self.folds = folds
  }

  init?(argument: String) {
    switch argument {
    case "auto": folds = nil
    case "none": folds = []
    default:
      var folds: Folds = []
      for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
        guard let known = Folds.names.first(where: { $0.name == name }) else { return nil }
        folds.insert(known.fold)
      }
      self.folds = folds
    }
  }

  var defaultValueDescription: String { folds?.names.joined(separator: ",") ?? "auto" }
}
