import Testing

@testable import TextKitLite
@testable import textool

@Suite struct FoldListTests {
  static let rows: [(String, Folds)] = [
    ("auto", Folds.usual), ("none", []), ("case", .caseAndCompatibility),
    ("case,digits", [.caseAndCompatibility, .digits]),
    ("+traditional", [.usual, .traditional]),
    ("auto,+oe,-digits", Folds([.usual, .ligatures]).subtracting(.digits)),
    ("-case", Folds.usual.subtracting(.caseAndCompatibility)), ("none,+width", .width), ("+oe,-oe", .usual),
    ("case,+hamza-seats", [.caseAndCompatibility, .hamzaSeats]),
  ]

  @Test(arguments: rows)
  func lists(_ argument: String, _ folds: Folds) throws {
    let list = try #require(FoldList(argument: argument))
    var options = AnalysisOptions()
    (options.folds, options.addedFolds, options.removedFolds) = (list.folds, list.added, list.removed)
    #expect(options.folds(for: "en") == folds)
  }

  @Test(arguments: ["", "cases", "+", "auto,case", "+oe,case", "case,", "case,auto", "none,auto"])
  func others(_ argument: String) {
    #expect(FoldList(argument: argument) == nil)
  }

  @Test func relativeListsKeepWhatALanguageExpects() throws {
    let list = try #require(FoldList(argument: "+oe"))
    var options = AnalysisOptions()
    options.addedFolds = list.added
    #expect(!options.folds(for: "fa").contains(.arabicLetters))
  }
}
