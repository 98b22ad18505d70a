import Testing

@testable import textool

@Suite struct NGramSizesTests {
  @Test(arguments: [("2", [2]), ("1-3", [1, 2, 3]), ("1,3", [1, 3]), ("3,1-2,2", [1, 2, 3]), ("5", [5])])
  func reads(argument: String, sizes: [Int]) {
    #expect(NGramSizes(argument: argument)?.sizes == sizes)
  }

  @Test(arguments: ["", "0", "3-1", "1-", "-2", "a", "1,,2", "1-2-3", "6"])
  func refuses(argument: String) {
    #expect(NGramSizes(argument: argument) == nil)
  }
}
