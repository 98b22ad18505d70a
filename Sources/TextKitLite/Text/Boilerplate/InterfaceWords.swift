/// The words and phrases of buttons, sharing rows and cookie banners, to see how much of a block they cover.
///
/// After the terminating phrases of Boilerpipe (Kohlschütter, Fankhauser, Nejdl 2010, "Boilerplate Detection
/// using Shallow Text Features"). A phrase is a sequence of units: a word in lower case where words are
/// spaced, a single character of Han and kana.
struct InterfaceWords: Sendable {
  private let phrases: [String: [[String]]]
  private let consents: [String: [[String]]]

  /// The lists of all languages at once: they share few words, and a page's buttons are often in another
  /// language than its text.
  static let all = InterfaceWords()

  private init() {
    var table = ScalarTable()
    func index(_ list: [String]) -> [String: [[String]]] {
      let units = list.map { BlockUnits($0.utf8.span, table: &table).units.map(\.text) }
      return Dictionary(grouping: units.filter { !$0.isEmpty }) { $0[0] }
        .mapValues { $0.sorted { $0.count > $1.count } }
    }
    phrases = index(Self.phraseLists)
    consents = index(Self.consentList)
  }

  /// The share of the units' weight that phrases cover, 0 … 1; the longest phrase at each place counts.
  /// O(units).
  func share(of units: BlockUnits) -> Double {
    guard units.weight > 0 else { return 0 }
    var covered = 0
    var at = 0
    while at < units.units.count {
      guard let length = Self.match(phrases, in: units.units, at: at) else {
        at += 1
        continue
      }
      for unit in units.units[at..<at + length] { covered += unit.weight }
      at += length
    }
    return Double(covered) / Double(units.weight)
  }

  /// Whether the units hold a phrase that asks for consent to cookies.
  func asksForConsent(_ units: BlockUnits) -> Bool {
    units.units.indices.contains { Self.match(consents, in: units.units, at: $0) != nil }
  }

  private static func match(_ index: [String: [[String]]], in units: [BlockUnits.Unit], at start: Int) -> Int?
  {
    guard let candidates = index[units[start].text] else { return nil }
    let rest = units[start...]
    return candidates.first { phrase in
      phrase.count <= rest.count && zip(phrase, rest).allSatisfy { $0 == $1.text }
    }?.count
  }
}
