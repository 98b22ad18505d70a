/// What made a report: versions and options, so that it can be made again.
public struct RunRecord: Sendable, Encodable {
  /// The version of the tool.
  public var textool: String
  /// The version of ICU.
  public var icu: String
  /// The version of Unicode that ICU implements.
  public var unicode: String
  /// The version of CLDR that ICU carries.
  public var cldr: String
  /// Options that bear on the figures, by their long names.
  public var options: [String: String]

  /// A record of versions and options.
  public init(textool: String, icu: String, unicode: String, cldr: String, options: [String: String]) {
    self.textool = textool
    self.icu = icu
    self.unicode = unicode
    self.cldr = cldr
    self.options = options
  }
}
