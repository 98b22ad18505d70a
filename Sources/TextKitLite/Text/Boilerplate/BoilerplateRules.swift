/// The thresholds of ``BoilerplateClassifier``. Lengths are in weighted scalars: a Han character or kana
/// counts three, a Hangul syllable two, all else one, so that a sentence is about as long in any language.
public struct BoilerplateRules: Sendable, Hashable {
  /// Below it a block is short and says little about itself (jusText: LENGTH_LOW).
  public var shortLength = 70
  /// From it on a block that reads like text is text (jusText: LENGTH_HIGH).
  public var longLength = 200
  /// The shortest sentence that a block may be and still count as text.
  public var sentenceLength = 20
  /// The share of link text that makes a block a list of links. jusText says 0.2, which drops the
  /// paragraphs of an encyclopedia.
  public var linkDensity = 0.6
  /// The share of link text that makes a short block doubtful (jusText: MAX_LINK_DENSITY).
  public var shortLinkDensity = 0.2
  /// The share of stop words in running text. jusText says 0.3 of lists made from frequencies; ours are
  /// shorter, and Arabic writes its prepositions into the next word.
  public var functionWordShare = 0.12
  /// Wide letters to a clause mark in running text without spaces, at most.
  public var lettersPerMark = 40
  /// The share of a short block that words of an interface must cover.
  public var interfaceShare = 0.4
  /// The share of a longer block that words of an interface must cover, where it speaks of cookies.
  public var bannerShare = 0.1
  /// The share of blocks after the text with evidence against them at which the rest goes with them.
  public var trailerShare = 0.4
  /// Whether lists of links are trimmed between paragraphs too, or only before and after the text.
  public var trimsLinksInsideText = true

  /// The standard rules.
  public init() {}

  /// Those for Markdown, whose authors write the lists of links that stand in the text themselves.
  public static var markdown: BoilerplateRules {
    var rules = BoilerplateRules()
    rules.trimsLinksInsideText = false
    return rules
  }
}
