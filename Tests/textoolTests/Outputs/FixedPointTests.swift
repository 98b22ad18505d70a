import Testing

@testable import textool

@Suite struct FixedPointTests {
  @Test(arguments: [
    (0, 0, "0"), (0, 2, "0.00"), (1.5, 0, "2"), (2.5, 0, "3"), (0.0123, 4, "0.0123"), (966.75, 1, "966.8"),
    (-0.001, 2, "0.00"), (-1.25, 1, "-1.3"), (1e20, 2, "1e+20"), (123_456, 1, "123456.0"),
  ])
  func rounds(value: Double, decimals: Int, text: String) {
    #expect(FixedPoint.text(value, decimals: decimals) == text)
  }
}
