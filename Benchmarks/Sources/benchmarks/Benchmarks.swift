import Glibc
import TextKitLite

/// Compares our tokens with the plain ICU loop: same text, same process, rounds in turn, medians.
///
///     swift run -c release --package-path Benchmarks benchmarks FILE…
///
/// Each file is UTF-8 text named after its language (zh.txt). Exits 1 where the counts of words differ (but for
/// rich tokens, which cut otherwise), ICU's segments are slower than 0.9 of the plain loop, those of the lexicon slower than
/// what the language's gate asks, or rich tokens take more
/// than 1.35 of the time of plain ones, with either engine.
@main
struct Benchmarks {
  static let rounds = 7
  static let gate = 0.9
  /// How many times as fast as the plain loop the engine `lexicon` is at least, by language; for Chinese once a text
  /// is long enough to have met most of its words' first scalars.
  static func lexiconGate(_ text: BenchmarkText) -> Double {
    switch text.language {
    case "ar": 4
    case "fr", "en": 2.8
    case "zh": text.byteCount >= 15_000_000 ? 4.5 : 3
    default: gate
    }
  }
  static let richGate = 1.35
  static let minimumLength = 4_000_000

  static func main() {
    do {
      try run()
    } catch {
      print("benchmarks: \(error)")
      exit(1)
    }
  }

  private static func run() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard !paths.isEmpty else { throw BenchmarkError("name one UTF-8 file a language, such as zh.txt") }
    print("MB of UTF-8 a second of CPU, median of \(rounds) rounds in turn; words must agree")
    var failures = 0
    for path in paths { failures += try measure(BenchmarkText(path: path, minimumLength: minimumLength)) }
    if failures > 0 {
      throw BenchmarkError(
        "\(failures) missed their gate: rich tokens in \(richGate) of the time of plain, segments as marked"
      )
    }
  }

  private static func measure(_ text: BenchmarkText) throws -> Int {
    let contenders: [any Contender] = [
      try PlainICU(language: text.language),
      try Segments(language: text.language, engine: .icu),
      try Segments(language: text.language, engine: .lexicon),
      try Tokens(language: text.language, rules: .plain, engine: .icu),
      try Tokens(language: text.language, rules: .rich, engine: .icu),
      try Tokens(language: text.language, rules: .plain, engine: .lexicon),
      try Tokens(language: text.language, rules: .rich, engine: .lexicon),
    ]
    var speeds = Array(repeating: [Double](), count: contenders.count)
    var words = Array(repeating: 0, count: contenders.count)
    for _ in 0..<rounds {
      for (index, contender) in contenders.enumerated() {
        let start = Stopwatch.cpuSeconds()
        words[index] = try contender.run(over: text)
        speeds[index].append(Double(text.byteCount) / 1e6 / (Stopwatch.cpuSeconds() - start))
      }
    }
    // All but rich tokens, which cut otherwise.
    guard words[0] > 0, [1, 2, 3, 5].allSatisfy({ words[$0] == words[0] }), words[4] == words[6] else {
      throw BenchmarkError("\(text.name): ICU counts \(words[0]) words, we \(words[1...])")
    }
    var failures = 0
    for (index, contender) in contenders.enumerated() {
      // Rounds stand in pairs: the ratio is taken round by round, so that a slow moment hits both.
      let ratio = median(zip(speeds[index], speeds[0]).map { $0 / $1 })
      let wanted = index == 1 ? gate : index == 2 ? lexiconGate(text) : 0
      print(
        "\(text.name)  \(contender.name)  \(rounded(median(speeds[index]))) MB/s  ×\(rounded(ratio))  "
          + "\(words[index]) words" + (wanted > 0 ? "  (gate ×\(wanted))" : ""))
      if ratio < wanted { failures += 1 }
    }
    for (engine, plain) in [("icu", 3), ("lexicon", 5)] {
      let cost = median(zip(speeds[plain], speeds[plain + 1]).map { $0 / $1 })
      print("\(text.name)  \(engine): rich tokens take \(rounded(cost)) of the time of plain ones")
      if cost > richGate { failures += 1 }
    }
    return failures
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
