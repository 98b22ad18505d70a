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

  /// Whether each word is a value of its own, and not a row of the table that people read.
  var hasRows: Bool {
    switch self {
    case .dictionary, .named(.json), .named(.jsonl), .named(.csv), .named(.tsv): true
    case .named: false
    }
  }

  /// The writer of the format.
  func writer(style: OutputStyle) -> any OutputWriter {
    switch self {
    case .named(let format): format.writer(for: .discovery, style: style)
    case .dictionary: DictionaryWriter()
    }
  }
}
