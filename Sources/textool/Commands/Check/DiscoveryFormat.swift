internal import ArgumentParser

/// The formats of `check discover`: those of all commands, and lines for `--dictionary`.
enum DiscoveryFormat: ExpressibleByArgument, Equatable {
  case named(OutputFormat)
  case dictionary

  init?(argument: String) {
    if argument == "dictionary" {
      self = .dictionary
    } else if let format = OutputFormat(rawValue: argument) {
      self = .named(format)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { OutputFormat.table.rawValue }

  static var allValueStrings: [String] { OutputFormat.allCases.map(\.rawValue) + ["dictionary"] }

  /// The writer of the format.
  func writer(style: OutputStyle) -> any OutputWriter {
    switch self {
    case .named(let format): format.writer(for: .discovery, style: style)
    case .dictionary: DictionaryWriter()
    }
  }
}
