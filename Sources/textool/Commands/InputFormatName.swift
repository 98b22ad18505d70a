internal import ArgumentParser

/// The formats of `--input`: one that is read, or whatever names and contents say.
enum InputFormatName: ExpressibleByArgument, Equatable {
  case auto
  case named(InputFormat)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let format = InputFormat(rawValue: argument) {
      self = .named(format)
    } else {
      return nil
    }
  }

  /// `nil` for auto.
  var format: InputFormat? {
    switch self {
    case .auto: nil
    case .named(let format): format
    }
  }

  var defaultValueDescription: String { format?.rawValue ?? "auto" }

  static var allValueStrings: [String] { ["auto"] + InputFormat.allCases.map(\.rawValue) }
}
