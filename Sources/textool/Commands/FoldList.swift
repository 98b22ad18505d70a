internal import ArgumentParser
internal import TextKitLite

/// The folds of `--fold`: `auto`, `none` or names separated by commas, then any number of `+name` and `-name`.
///
/// `+name` and `-name` alone are relative to `auto`. A list that starts with `-` is written `--fold=-digits`.
struct FoldList: ExpressibleByArgument, Sendable {
  /// `nil` for what readers of each document's language expect.
  var folds: Folds?
  /// What is on besides.
  var added: Folds = []
  /// What is off all the same.
  var removed: Folds = []

  /// The folds of the language.
  static let auto = FoldList(folds: nil)

  init(folds: Folds?) {
    self.folds = folds
  }

  init?(argument: String) {
    var isRelative = false
    for (index, item) in argument.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      if index == 0, item == "auto" || item == "none" {
        folds = item == "none" ? [] : nil
        isRelative = true
      } else if let sign = item.first, sign == "+" || sign == "-" {
        guard let fold = Self.fold(named: item.dropFirst()) else { return nil }
        isRelative = true
        // The last word on a fold counts.
        added = sign == "+" ? added.union(fold) : added.subtracting(fold)
        removed = sign == "-" ? removed.union(fold) : removed.subtracting(fold)
      } else {
        guard !isRelative, let fold = Self.fold(named: item) else { return nil }
        folds = (folds ?? []).union(fold)
      }
    }
  }

  private static func fold(named name: Substring) -> Folds? {
    Folds.names.first { $0.name == name }?.fold
  }

  var defaultValueDescription: String { folds?.names.joined(separator: ",") ?? "auto" }
}
