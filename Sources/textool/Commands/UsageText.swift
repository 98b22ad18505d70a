/// The argument parser's messages in this tool's voice.
enum UsageText {
  /// `Error: Missing value` becomes `missing value`, which `textool: ` then stands before.
  static func of(_ message: String) -> String {
    let prefix = "Error: "
    return message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
  }
}
