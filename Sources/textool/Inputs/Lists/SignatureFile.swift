import TextKitLite

/// Frequency signatures: a table with the columns f, f1, f2 and N under a header.
///
/// Tabs, commas or spaces part the columns, whichever the header has; the other columns are the words.
struct SignatureFile {
  let pairs: [(table: ContingencyTable, terms: [String])]
  let problems: [Problem]

  private static let names = ["f", "f1", "f2", "n"]

  init(_ argument: String) throws {
    let list = try ListLines(argument)
    guard let header = list.lines.first else {
      throw Problem(path: list.path, message: "empty; a header with the columns f f1 f2 N is needed")
    }
    let separator = Self.separator(of: header.text)
    let columns = Self.fields(header.text, separator).map { $0.lowercased() }
    let places = Self.names.map { columns.firstIndex(of: $0) }
    let missing = zip(Self.names, places).filter { $1 == nil }.map(\.0)
    guard missing.isEmpty else {
      throw Problem(
        path: list.path, line: header.number,
        message: "no column \(missing.joined(separator: ", ")) in the header; it needs f, f1, f2 and N")
    }
    let numbers = places.compactMap(\.self)
    let words = columns.indices.filter { !numbers.contains($0) }
    var pairs: [(table: ContingencyTable, terms: [String])] = []
    var problems: [Problem] = []
    for line in list.lines.dropFirst() {
      let fields = Self.fields(line.text, separator)
      guard fields.count == columns.count else {
        problems.append(
          list.problem(line.number, "\(fields.count) fields under \(columns.count) columns; correct the line")
        )
        continue
      }
      let counts = numbers.map { ListCount.read(fields[$0]) }
      guard let f = counts[0], let f1 = counts[1], let f2 = counts[2], let n = counts[3] else {
        problems.append(
          list.problem(line.number, "f, f1, f2 and N must be whole numbers from 0; correct the line"))
        continue
      }
      do throws(InvalidCounts) {
        pairs.append(
          (try ContingencyTable(count: f, first: f1, second: f2, total: n), words.map { fields[$0] }))
      } catch {
        problems.append(list.problem(line.number, error.description))
      }
    }
    self.pairs = pairs
    self.problems = problems
  }

  private static func separator(of header: Substring) -> Character {
    header.contains("\t") ? "\t" : header.contains(",") ? "," : " "
  }

  /// The fields of a line, without white space and the double quotes around them.
  private static func fields(_ line: Substring, _ separator: Character) -> [String] {
    line.split(separator: separator, omittingEmptySubsequences: separator == " ").map { field in
      let trimmed = String(
        field.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      guard trimmed.utf8.count >= 2, trimmed.hasPrefix("\""), trimmed.hasSuffix("\"") else { return trimmed }
      return String(trimmed.dropFirst().dropLast())
    }
  }
}
