/// Bold and dim text on a terminal that shows them, plain text elsewhere.
struct Emphasis: Sendable, Equatable {
  /// Whether escape sequences are written.
  var isOn: Bool

  /// Plain text.
  static let none = Emphasis(isOn: false)

  func bold(_ text: String) -> String {
    isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  func dim(_ text: String) -> String {
    isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}
