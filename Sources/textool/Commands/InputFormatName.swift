internal import ArgumentParser

/// The formats of `--input`: one that is read, or whatever names and contents say.
enum InputFormatName: ExpressibleByArgument, Equatable {
  case auto
  case named(InputFormat)
  /// Lists of counts, which hold no documents.
  case counts

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if argument == "counts" {
      self = .counts
    } else if let format = InputFormat(rawValue: argument) {
      self = .named(format)
    } else {
      return nil
    }
  }

  /// `nil` for auto and for what holds no documents.
  var format: InputFormat? {
    switch self {
    case .auto, .counts: nil
    case .named(let format): format
    }
  }

  var defaultValueDescription: String {
    self == .counts ? "counts" : format?.rawValue ?? "auto"
  }

  static var allValueStrings: [String] { ["auto"] + InputFormat.allCases.map(\.rawValue) + ["counts"] }
}
