extension ModelWord {
  /// The cost of a word without one.
  static let standardCost: UInt8 = 200

  /// Words of a list, a line each with an optional cost after a tab, in looked-up form, ordered, each once.
  static func list(
    _ bytes: [UInt8], name: String, pairs: [ModelAlphabet.CharacterPair]
  ) throws(TextError) -> [ModelWord] {
    var forms = Array(UInt16.min...UInt16.max)
    for pair in pairs { forms[Int(pair.from)] = pair.to }
    var costs: [[UInt16]: UInt8] = [:]
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(separator: 0x09)
      guard let first = fields.first, first.first != UInt8(ascii: "#") else { continue }
      guard let word = String(validating: first, as: UTF8.self) else {
        throw error(name, index + 1, "is not valid UTF-8")
      }
      let units = word.utf16.map { forms[Int($0)] }
      guard units.allSatisfy({ AtomKind.isHan(AtomKind.kind(of: $0)) }) else {
        throw error(name, index + 1, "has a word with other characters than Han: \(word)")
      }
      guard (2...ModelLexicon.longestWord).contains(units.count) else { continue }
      var cost = standardCost
      if fields.count > 1 {
        guard let given = UInt8(String(decoding: fields[1], as: UTF8.self)), (1...254).contains(given) else {
          throw error(name, index + 1, "has a cost that is no number from 1 to 254")
        }
        cost = given
      }
      costs[units] = min(cost, costs[units] ?? 254)
    }
    return costs.map { ModelWord(units: $0.key, cost: $0.value) }
      .sorted { $0.units.lexicographicallyPrecedes($1.units) }
  }

  private static func error(_ name: String, _ line: Int, _ reason: String) -> TextError {
    TextError(
      operation: "read words from \(name)", reason: "line \(line) \(reason)",
      remedy: "write a Han word a line, and after a tab its cost if it has one")
  }
}
