internal import ArgumentParser
internal import TextKitLite

/// The language of the documents.
struct LanguageArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Language: auto, or a BCP 47 code such as zh-Hans.", valueName: "code"))
  var language = "auto"

  /// The code, `nil` for auto.
  var code: String? { language == "auto" ? nil : language }

  func validate() throws {
    guard let code, !LanguageTag.isKnown(code) else { return }
    throw ValidationError("no language '\(code)'; use a BCP 47 code such as zh, ar or fr-CA, or auto")
  }
}
