import Testing
import TextKitLite

@Suite struct FoldsTests {
  @Test func eachBitHasOneName() {
    let union = Folds.names.reduce(into: Folds()) { union, entry in
      #expect(entry.fold.rawValue.nonzeroBitCount == 1)
      #expect(union.isDisjoint(with: entry.fold))
      union.formUnion(entry.fold)
    }
    #expect(union == .all)
    #expect(Set(Folds.names.map(\.name)).count == Folds.names.count)
    #expect(Folds.all.names == ["case", "apostrophes", "arabic-marks", "arabic-letters", "digits"])
    #expect(Folds([.digits, .apostrophes]).names == ["apostrophes", "digits"])
    #expect(Folds().names.isEmpty)
  }

  @Test(arguments: ["en", "ar", "ar-EG", "zh", "und", "", "fax"])
  func mostLanguagesHaveAll(_ language: String) {
    #expect(Folds.standard(for: language) == .all)
  }

  @Test(arguments: ["fa", "fa-AF", "ur", "ps", "ug", "ku", "ckb", "sd", "ks", "pnb"])
  func lettersThatArabicFoldsAreToldApart(_ language: String) {
    #expect(Folds.standard(for: language) == [.caseAndCompatibility, .apostrophes, .arabicMarks, .digits])
  }
}
