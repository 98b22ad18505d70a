internal import ArgumentParser
internal import TextKitLite

/// The language of checks, which is Chinese unless told.
struct ChineseArguments: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the text, as BCP 47.", valueName: "code"))
  var language = "zh"

  /// The canonical code.
  var code: String {
    get throws { try LanguageTag(validating: language).identifier }
  }

  func validate() throws {
    do {
      _ = try LanguageTag(validating: language)
    } catch {
      throw ValidationError("no language '\(language)'; use a BCP 47 code such as zh or zh-Hant")
    }
  }
}
