import CPlainICU
import TextKitLite

/// One way to find the words of a text. `run` returns what it counted, which must agree with the others.
protocol Contender: AnyObject {
  var name: String { get }
  func run(over text: BenchmarkText) throws -> Int
}

/// ICU as its documentation shows it, in C.
final class PlainICU: Contender {
  let name = "plain ICU loop in C"
  private let peer: OpaquePointer

  init(language: String) throws {
    guard let opened = plain_icu_open(language) else { throw BenchmarkError("ICU has no rules") }
    peer = opened
  }

  deinit { plain_icu_close(peer) }

  func run(over text: BenchmarkText) throws -> Int {
    var counts = plain_icu_counts()
    for chunk in text.chunks {
      guard plain_icu_count(peer, chunk, Int32(chunk.count), &counts) else {
        throw BenchmarkError("ICU failed")
      }
    }
    return Int(counts.words)
  }
}

/// Segments with rule status and byte range: what the plain loop finds, in bytes of UTF-8.
final class Segments: Contender {
  let name: String
  private var segmenter: Segmenter
  private var segments: [Segment] = []

  init(language: String, engine: SegmentationEngine) throws {
    name = "\(engine.rawValue) segments"
    segmenter = try Segmenter(unit: .word, language: language, engine: engine)
    guard segmenter.engine == engine else { throw BenchmarkError("the engine \(engine.rawValue) is off") }
  }

  func run(over text: BenchmarkText) throws -> Int {
    var words = 0
    for chunk in text.chunks {
      let count = try segmenter.fill(&segments, with: chunk.span)
      for index in 0..<count where segments[index].status >= 100 { words += 1 }
    }
    return words
  }
}

/// Tokens with class, script and byte range.
final class Tokens: Contender {
  let name: String
  private let tokenizer: Tokenizer
  private var tokens: [Token] = []

  init(language: String, rules: TokenRules, engine: SegmentationEngine) throws {
    name = "\(engine.rawValue) tokens, \(rules.style.rawValue)"
    tokenizer = try Tokenizer(language: language, rules: rules, engine: engine)
  }

  func run(over text: BenchmarkText) throws -> Int {
    var words = 0
    for chunk in text.chunks {
      tokens.removeAll(keepingCapacity: true)
      try tokenizer.append(tokensOf: chunk.span, to: &tokens)
      for token in tokens where token.tokenClass == .word || token.tokenClass == .number { words += 1 }
    }
    return words
  }
}
