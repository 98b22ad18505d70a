/// What words are compared by, and which are listed.
public struct KeynessOptions: Sendable {
  /// The id of the measure that the list is sorted by.
  public var sort = "ll4"
  /// What is done to p values, and to the level of confidence bounds, since many words are looked at.
  public var correction = MultipleTesting.bonferroni
  /// The level of significance that confidence bounds are for.
  public var alpha = 0.05
  /// What simple maths adds to both frequencies a million.
  public var simpleMathsConstant = 1.0
  /// Words with fewer occurrences in the one and in the other are left out.
  public var minimumCount = 1
  /// How many words the list has; `nil` for all.
  public var top: Int? = 20

  /// The standard options.
  public init() {}
}
