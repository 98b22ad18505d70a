internal import Glibc

/// When escape sequences are written.
enum ColorPolicy: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether output to a place that `isTerminal` or not gets emphasis: `auto` follows the terminal,
  /// `NO_COLOR` (any value but empty) and `TERM=dumb`; `always` overrides them.
  func allowsEmphasis(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
        && environment("TERM") != nil
    }
  }
}

/// A variable of the process's environment.
func environmentVariable(_ name: String) -> String? {
  guard let value = unsafe getenv(name) else { return nil }
  return unsafe String(cString: value)
}
