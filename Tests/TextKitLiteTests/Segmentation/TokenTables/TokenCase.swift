import Testing
import TextKitLite

/// A text of a language, and the tokens and keys that its readers expect.
///
/// A table has three lines a case: the language and the text; the tokens; after `=` the keys, where one differs
/// from its token. Tokens stand between spaces; a space in one is ␣, U+00A0 is ⍽, U+202F is ⎵. What is no word
/// has a letter of its class before it: n number, t time, d date, r range, p punctuation, s symbol, u URL,
/// e e-mail, m mention, h hashtag, x emoji.
struct TokenCase: Sendable, CustomTestStringConvertible {
  var language: String
  var text: String
  var tokens: [String]
  var keys: [String]

  var testDescription: String { "\(language) \(text)" }

  static let prefixes: [TokenClass: String] = [
    .word: "", .number: "n:", .time: "t:", .date: "d:", .range: "r:", .punctuation: "p:", .symbol: "s:",
    .url: "u:", .email: "e:", .mention: "m:", .hashtag: "h:", .emoji: "x:",
  ]

  /// The cases of a table. Blank lines part groups.
  static func table(_ lines: String) -> [TokenCase] {
    var cases: [TokenCase] = []
    for line in lines.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      if !line.hasPrefix(" ") {
        let text = line.drop { $0 != " " }.dropFirst()
        cases.append(TokenCase(language: fields[0], text: visible(text), tokens: [], keys: []))
      } else if fields.first == "=" {
        cases[cases.count - 1].keys = Array(fields.dropFirst())
      } else {
        cases[cases.count - 1].tokens = fields
        cases[cases.count - 1].keys = fields.map(surface)
      }
    }
    return cases
  }

  /// A surface as tables write it.
  static func shown(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case " ": "␣"
          case "\u{A0}": "⍽"
          case "\u{202F}": "⎵"
          default: scalar
          }
        }))
  }

  private static func visible(_ text: Substring) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar {
          case "␣": " "
          case "⍽": "\u{A0}"
          case "⎵": "\u{202F}"
          default: scalar
          }
        }))
  }

  /// A token of a table without its class.
  private static func surface(_ token: String) -> String {
    let scalars = token.unicodeScalars
    guard scalars.count > 2, scalars[scalars.index(after: scalars.startIndex)] == ":",
      let first = scalars.first, "ntdrpsuemhx".unicodeScalars.contains(first)
    else { return token }
    return String(scalars.dropFirst(2))
  }
}
