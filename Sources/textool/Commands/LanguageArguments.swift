internal import ArgumentParser
internal import TextKitLite

/// The language of the documents.
struct LanguageArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Language: auto, or a BCP 47 code such as zh-Hans.", valueName: "code"))
  var language = "auto"

  /// The canonical code, `nil` for auto.
  var code: String? {
    get throws { try named.map { try LanguageTag(validating: $0).identifier } }
  }

  private var named: String? { language == "auto" ? nil : language }

  func validate() throws {
    guard let named else { return }
    do {
      _ = try LanguageTag(validating: named)
    } catch {
      throw ValidationError("no language '\(named)'; use a BCP 47 code such as zh, ar or fr-CA, or auto")
    }
  }
}
