import Testing

/// All worked numbers, through the functions that the commands call.
@Suite struct StatisticsCaseTests {
  /// Who computes which family: one dictionary a family, in a file of its own in `Cases`.
  static let families: [String: CaseEvaluator] =
    AssociationCases.evaluators
    .merging(KeynessCases.evaluators) { first, _ in first }
    .merging(DispersionCases.evaluators) { first, _ in first }
    .merging(DiversityCases.evaluators) { first, _ in first }
    .merging(RakeCases.evaluators) { first, _ in first }

  /// Families that nothing computes yet.
  static let pending: Set<String> = []

  @Test(arguments: StatisticsCase.all.filter { !pending.contains($0.family) })
  func value(_ worked: StatisticsCase) async throws {
    let evaluator = try #require(Self.families[worked.family], "no evaluator of \(worked.family)")
    let value = try #require(try await evaluator(worked), "\(worked.id) is undefined")
    #expect(
      abs(worked.printed(value) - worked.expected) <= worked.tolerance,
      "\(worked.id): \(value), not \(worked.expected) ± \(worked.tolerance) (\(worked.source))")
  }

  /// No case is lost, and none is pending that something computes.
  @Test func allAreThere() {
    #expect(StatisticsCase.all.count == 157)
    #expect(Set(StatisticsCase.all.map(\.id)).count == 157)
    let families = Set(StatisticsCase.all.map(\.family))
    #expect(families == Self.pending.union(Self.families.keys))
    #expect(Self.pending.isDisjoint(with: Self.families.keys))
  }
}
