@testable import TextKitLite

/// Cases of RAKE.
enum RakeCases {
  static let evaluators: [String: CaseEvaluator] = [
    "rake": { worked in
      let (text, words) = KeywordTexts.runs(candidates)
      let phrase = worked.measure.split(separator: " ").compactMap { words.firstIndex(of: String($0)) }
      return Rake.phrases(of: text, longest: nil).first { $0.keys == phrase }?.score
    }
  ]

  /// The candidates of Rose et al. 2010, Fig. 1.2: all that the method sees of the abstract that it is shown on.
  static let candidates = """
    compatibility|systems|linear constraints|set|natural numbers|criteria|compatibility|system|
    linear diophantine equations|strict inequations|nonstrict inequations|upper bounds|components|minimal set|solutions|
    algorithms|minimal generating sets|solutions|systems|criteria|corresponding algorithms|constructing|
    minimal supporting set|solving|systems|systems
    """
}
