/// What made a report: versions and options, so that it can be made again.
public struct RunRecord: Sendable, Encodable {
  public var textool: String
  public var icu: String
  public var unicode: String
  public var cldr: String
  /// Options that bear on the figures, by their long names.
  public var options: [String: String]

  public init(textool: String, icu: String, unicode: String, cldr: String, options: [String: String]) {
    self.textool = textool
    self.icu = icu
    self.unicode = unicode
    self.cldr = cldr
    self.options = options
  }
}
