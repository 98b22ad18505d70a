internal import ArgumentParser

/// Where data waits that memory has no room for.
struct TemporaryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Folder for temporary files, gone when the tool ends. (default: TMPDIR, or /tmp)", valueName: "dir"),
    completion: .directory)
  var temp: String?

  var storage: TemporaryStorage { TemporaryStorage(folder: temp) }
}
