/// Why a block was trimmed.
public enum BoilerplateReason: String, Sendable, Hashable, Codable, CaseIterable {
  /// It stands in the page's navigation.
  case navigation
  /// It stands in the head of the page and is no text.
  case header
  /// It stands in the foot of the page.
  case footer
  /// It stands beside the text of the page and is none itself.
  case aside
  /// It is a button or an option.
  case control
  /// The name of its container says what it is for, and nothing in there reads like text.
  case container
  /// It stands outside of the page's article and is no text.
  case outside
  /// Most of it is links.
  case links
  /// It asks for consent to cookies.
  case consent
  /// It is a notice of copyright before or after the text.
  case copyright
  /// Most of its words are those of buttons: share, like, scan the code, next.
  case interface
  /// It has no letter and no digit, and stands among what was trimmed.
  case wordless
  /// It is short and stands among what was trimmed.
  case context
  /// The heading of what was trimmed.
  case heading
}
