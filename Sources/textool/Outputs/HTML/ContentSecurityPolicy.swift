internal import FoundationEssentials
internal import TextKitLite

/// What a page may do: apply the one style sheet and run the one script that this program wrote, and nothing else.
enum ContentSecurityPolicy {
  /// The policy of a page with this style sheet and this script, each in parts, named by their digests (CSP level 3).
  static func text(style: [StaticString], script: [StaticString]) -> String {
    [
      "default-src 'none'", "style-src 'sha256-\(digest(style))'", "script-src 'sha256-\(digest(script))'",
      "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func digest(_ parts: [StaticString]) -> String {
    Data(SHA256.digest(of: Array(parts.map(\.description).joined().utf8))).base64EncodedString()
  }
}
