/// Precision, recall and F1 of words by their spans: one is right where both its ends are. Counted from the text of the
/// lines alone, apart from what the tool itself computes.
struct SpanScore {
  var right = 0
  var gold = 0
  var found = 0

  var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  var f1: Double { gold + found == 0 ? 0 : 2 * Double(right) / Double(gold + found) }

  /// Adds a line of words parted by white space.
  mutating func add(gold: String, found: String) {
    let (wanted, own) = (Self.spans(of: gold), Self.spans(of: found))
    right += wanted.intersection(own).count
    self.gold += wanted.count
    self.found += own.count
  }

  static func spans(of line: String) -> Set<Range<Int>> {
    var spans: Set<Range<Int>> = []
    var start = 0
    for word in line.split(whereSeparator: \.isWhitespace) {
      let end = start + word.unicodeScalars.count
      spans.insert(start..<end)
      start = end
    }
    return spans
  }
}
