/// What is folded away between the surface that a text spells and the key that is counted.
///
/// Every key is in NFC at least, and free of what nobody sees: bidi controls, byte order marks, joiners that
/// the language does not spell with. Each fold is a switch of its own; ``standard(for:)`` has those that
/// readers of a language expect. Folding is idempotent: the key of a key is itself.
public struct Folds: OptionSet, Sendable, Hashable {
  /// One bit a fold.
  public let rawValue: UInt16

  /// The folds of some bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Case, full and half width, ligatures and other compatibility forms: NFKC_Casefold (UAX #31). Takes
  /// invisible format characters out too; the joiners of Persian and Indic spelling stay.
  public static let caseAndCompatibility = Folds(rawValue: 1)
  /// ’ and ʼ become '.
  public static let apostrophes = Folds(rawValue: 2)
  /// Arabic vowel signs U+064B–0652 and U+0670 and the tatweel U+0640 are removed. Hamza and madda are
  /// letters, and stay.
  public static let arabicMarks = Folds(rawValue: 4)
  /// آ أ إ ٱ become ا, ى becomes ي, ة becomes ه, as Arabic search engines fold them.
  public static let arabicLetters = Folds(rawValue: 8)
  /// The digits of all scripts become 0–9.
  public static let digits = Folds(rawValue: 16)
  /// Full-width ASCII and half-width kana and Hangul become the ordinary ones; part of
  /// ``caseAndCompatibility``, and here for keys that keep case.
  public static let width = Folds(rawValue: 32)
  /// Traditional Chinese characters become simplified ones (ICU's `Traditional-Simplified`), in texts of
  /// every language.
  public static let traditional = Folds(rawValue: 64)
  /// Accents and points of Latin, Greek and Hebrew, and Russian stress and ё, are dropped, as in a search
  /// that is typed without them. No other script has a mark that is not part of a letter.
  public static let diacritics = Folds(rawValue: 128)
  /// œ becomes oe, æ becomes ae: no Unicode form splits them.
  public static let ligatures = Folds(rawValue: 256)
  /// ؤ becomes و, ئ becomes ي (ی where the language spells so): the seat without its hamza.
  public static let hamzaSeats = Folds(rawValue: 512)

  /// The name of each fold in options, in the order of the bits.
  public static let names: [(name: String, fold: Folds)] = [
    ("case", .caseAndCompatibility), ("apostrophes", .apostrophes), ("arabic-marks", .arabicMarks),
    ("arabic-letters", .arabicLetters), ("digits", .digits), ("width", .width),
    ("traditional", .traditional), ("diacritics", .diacritics), ("oe", .ligatures),
    ("hamza-seats", .hamzaSeats),
  ]

  /// The folds that tell nothing apart that readers of most languages would: all but those of search.
  public static let usual: Folds = [
    .caseAndCompatibility, .apostrophes, .arabicMarks, .arabicLetters, .digits, .width,
  ]

  /// All folds.
  public static let all = Folds(names.map(\.fold))

  /// The names of the folds that are on.
  public var names: [String] { Self.names.filter { contains($0.fold) }.map(\.name) }

  /// What readers of a language expect: ``usual``, but Persian, Urdu and their neighbours tell ی, ى and ي,
  /// ه and ة apart.
  ///
  /// - Parameter language: a BCP 47 code.
  public static func standard(for language: String) -> Folds {
    switch language.prefix(while: { $0 != "-" }) {
    case "fa", "ur", "ps", "ug", "ku", "ckb", "sd", "ks", "pnb": usual.subtracting(.arabicLetters)
    default: usual
    }
  }
}
