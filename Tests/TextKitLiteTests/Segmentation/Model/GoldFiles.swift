import Foundation
import TextKitLite

/// Gold segmentations: the project's own, and the sets that may stand beside the checkout.
enum GoldFiles {
  private static let root = URL(filePath: #filePath).appending(path: "../../../../..").standardized

  /// Lines of words parted by spaces, of a document of the samples.
  static func lines(ofSample name: String) throws -> [String] {
    try lines(root.appending(path: "Corpora/gold/\(name).gold"))
  }

  /// The sample documents that have one.
  static let samples = [
    "zh-data-privacy", "zh-hant-night-market", "zh-museum", "zh-short-video", "zh-trade-gb18030",
  ]

  private static let shared = root.appending(path: "../shared/gold").standardized
  /// Whether the larger sets are there.
  static let areShared = FileManager.default.fileExists(atPath: shared.path)

  static func lines(ofShared path: String) throws -> [String] { try lines(shared.appending(path: path)) }

  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// The words of a tokenizer for the text of gold lines, held against them.
  static func score(_ lines: [String], by tokenizer: Tokenizer) throws -> SpanScore {
    var score = SpanScore()
    for line in lines {
      let gold = try GoldText(Array(line.utf8), name: "a line")
      let text = gold.sentences[0].text
      let words = try tokenizer.tokens(in: text).map { String(decoding: text[$0.range], as: UTF8.self) }
      score.add(gold: line, found: words.joined(separator: " "))
    }
    return score
  }
}
