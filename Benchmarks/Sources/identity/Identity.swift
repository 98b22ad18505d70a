import FoundationEssentials
import Glibc
import LineChunks
import TextKitLite

/// Compares the boundaries and statuses of the engine `lexicon` with those of `ubrk`: random strings over all that word
/// rules and dictionaries tell apart, and files.
///
///     swift run -c release --package-path Benchmarks identity [--strings N] FILE…
///
/// Exits 1 where one differs, with the first few.
@main
struct Identity {
  private var compared = 0
  private var differing = 0
  private var expected: [Segment] = []
  private var found: [Segment] = []

  static func main() {
    do {
      var identity = Identity()
      try identity.run(Array(CommandLine.arguments.dropFirst()))
      if identity.differing > 0 { exit(1) }
    } catch {
      print("identity: \(error)")
      exit(1)
    }
  }

  private mutating func run(_ arguments: [String]) throws {
    var paths = arguments
    var stringCount = 1_000_000
    if paths.count > 1, paths[0] == "--strings", let count = Int(paths[1]) {
      stringCount = count
      paths.removeFirst(2)
    }
    for language in ["und", "fi", "sv"] {
      var icu = try Segmenter(unit: .word, language: language, engine: .icu)
      var lexicon = try Segmenter(unit: .word, language: language, engine: .lexicon)
      guard lexicon.engine == .lexicon else { throw IdentityError(description: "the engine lexicon is off") }
      var text = RandomSegments(seed: 1)
      for index in 0..<(language == "und" ? stringCount : stringCount / 4) {
        let string = text.next(longest: index % 16 == 0 ? 60 : 12)
        try compare(string, &icu, &lexicon, what: "string \(index), \(language)")
      }
      print("\(language), random strings: \(compared) boundaries compared, \(differing) differing")
      for path in paths {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        for chunk in lineChunks(of: bytes) {
          try compare(chunk, &icu, &lexicon, what: "\(path), \(language)")
        }
        print("\(language), \(path): \(compared) boundaries compared, \(differing) differing")
      }
    }
  }

  private mutating func compare(
    _ text: [UInt8], _ icu: inout Segmenter, _ lexicon: inout Segmenter, what: String
  ) throws {
    let expectedCount = try icu.fill(&expected, with: text.span)
    let count = try lexicon.fill(&found, with: text.span)
    compared += expectedCount
    if count == expectedCount, expected.prefix(count) == found.prefix(count) { return }
    let wrong = Set(found.prefix(count)).symmetricDifference(expected.prefix(expectedCount))
    differing += wrong.count
    guard differing < 200 else { return }
    print("\(what): \(wrong.sorted { ($0.start, $0.end) < ($1.start, $1.end) })")
    if text.count < 200 {
      print(String(decoding: text, as: UTF8.self).unicodeScalars.map { String($0.value, radix: 16) })
      print("ICU \(expected.prefix(expectedCount).map { ($0.end, $0.status) })")
    }
  }
}

/// Why nothing was compared.
struct IdentityError: Error, CustomStringConvertible {
  var description: String
}
