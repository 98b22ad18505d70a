/// Why a line is cut as it is: the words that might have stood there, what each costs, and the way that won.
public struct SegmentationExplanation: Sendable {
  /// A word that might have stood at a place.
  public struct Candidate: Sendable, Hashable {
    /// Where the word comes from; the names are those of the machine formats.
    public enum Source: String, Sendable, CaseIterable {
      /// The user's dictionary.
      case user
      /// ICU's dictionary.
      case lexicon
      /// No dictionary: a single character.
      case unknown
      /// A run of Katakana, by its length.
      case katakana
      /// The engine, where no dictionary has a say.
      case engine
    }

    /// The word, as it stands in the text.
    public var text: String
    /// Its bytes in the line.
    public var range: Range<Int>
    /// What it costs.
    public var cost: Int
    /// What the cheapest way through it costs in all; `nil` where a forced word or cut bars it.
    public var wayCost: Int?
    /// How much more that is than the cheapest way of all.
    public var margin: Int?
    /// Where it comes from.
    public var source: Source
    /// The user's entry, where it is one.
    public var entry: DictionaryEntry?
    /// Whether the line came out with this word.
    public var isChosen: Bool
  }

  /// What a word needs to come out whole.
  public struct Need: Sendable, Hashable {
    /// The word.
    public var word: String
    /// Places where it could stand.
    public var occurrences: Int
    /// Places where it stands as things are.
    public var whole: Int
    /// Places where it stands if the user lists it without a frequency.
    public var wholeIfListed: Int
    /// Places where it stands with any frequency; fewer than `occurrences` where forced words or the word itself are in the
    /// way.
    public var reachable: Int
    /// The least frequency with which it stands at all `reachable` places; `nil` where there are none.
    public var frequency: Int?
    /// What a word of that frequency costs.
    public var cost: Int?
  }

  /// What a model weighs for an atom: a character, or a run of letters or digits.
  public struct TagChoice: Sendable, Hashable {
    /// The atom.
    public var text: String
    /// Its bytes in the line.
    public var range: Range<Int>
    /// By how much the best row of tags for the line loses where the atom has this tag, in the order of
    /// ``SegmentationExplanation/tagNames``: 0 for the tag that it has; `nil` where the tag cannot be.
    public var margins: [Int?]

    /// The tag that it has.
    public var tag: String {
      margins.firstIndex(of: 0).map { SegmentationExplanation.tagNames[$0] } ?? ""
    }
  }

  /// Begin, middle and end of a word, and a word by itself.
  public static let tagNames = ["B", "M", "E", "S"]

  /// The document, as reports name it.
  public var document: String
  /// The line, from 1.
  public var line: Paragraph
  /// The words that came out, as bytes of the line, white space left out.
  public var words: [Range<Int>]
  /// What the cheapest way through the lattice costs.
  public var cost: Int
  /// The words that might have stood there, by place, shorter ones first.
  public var candidates: [Candidate]
  /// What the asked-for words need.
  public var needs: [Need]
  /// What the model weighs, where one cuts; before `blend` joins words.
  public var tags: [TagChoice] = []

  /// A stretch of the line.
  public func text(of range: Range<Int>) -> String { String(decoding: line.bytes[range], as: UTF8.self) }

  /// The number, from 1, of the character at a byte of the line; characters are scalars.
  public func column(of offset: Int) -> Int {
    line.bytes[..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// A tag a character of a word: begins (B), is inside (M), ends (E) or is a word by itself (S).
  public func tags(of word: Range<Int>) -> String {
    let count = column(of: word.upperBound) - column(of: word.lowerBound)
    return count == 1 ? "S" : "B" + String(repeating: "M", count: count - 2) + "E"
  }
}
