internal import ArgumentParser
internal import TextKitLite

/// What is read, and how: shared by all commands that take documents.
struct InputArguments: ParsableArguments {
  @Argument(
    help: "Files, folders (read recursively, in byte order of paths) or - for standard input.",
    completion: .file())
  var paths: [String] = []

  @Option(name: .customLong("input"), help: "Format of the documents; gzip and zstd are seen through.")
  var format: InputFormatName = .auto

  @Option(help: ArgumentHelp("Field with a record's name (jsonl, csv, tsv).", valueName: "name"))
  var idField: String?

  @Option(help: ArgumentHelp("Field with a record's text (jsonl, csv, tsv).", valueName: "name"))
  var textField: String?

  @Option(help: ArgumentHelp("Character encoding: auto, or a name such as GB18030.", valueName: "name"))
  var encoding = "auto"

  @Option(
    help: ArgumentHelp(
      "Largest Markdown or HTML document or record, such as 512M. (default: 256M)", valueName: "size"))
  var maxDocument: ByteSize?

  @Option(
    help: ArgumentHelp(
      "Most that a compressed file may expand to, such as 100G. (default: 64G, and 250 times its size)",
      valueName: "size"))
  var maxExpanded: ByteSize?

  @Option(
    help: ArgumentHelp(
      "Menus, sharing rows, cookie lines of HTML and Markdown pages. (default: trim; bidi, check, normalize: keep)"
    ))
  var boilerplate: BoilerplatePolicy?

  @Flag(help: "Stop at the first input that is not as it should be (exit 65).")
  var strict = false

  func validate() throws {
    guard encoding != "auto" else { return }
    do throws(UnknownEncoding) {
      _ = try CharacterEncoding(named: encoding)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The documents, once it is clear that there are any.
  ///
  /// - Parameters:
  ///   - paths: where they are; the command's own unless given.
  ///   - needsOffsets: whether byte offsets into the source will be asked for.
  ///   - isPresegmented: whether all text is segmented already.
  ///   - digest: who is told the digest of each file.
  ///   - log: who notes the files in the order that they are read in.
  ///   - standard: what becomes of boilerplate unless the user says.
  func source(
    _ paths: [String]? = nil, needsOffsets: Bool = false, boilerplate standard: BoilerplatePolicy = .trim,
    isPresegmented: Bool = false, digest: InputDigest? = nil, log: InputLog? = nil
  ) throws -> FileCorpus {
    guard format != .counts else {
      throw CommandFailure(
        .usage,
        "counts hold no documents; keywords, ngrams, compare and collocations read them (--input counts)")
    }
    var options = InputOptions()
    options.format = format.format
    options.idField = idField
    if let textField { options.textField = textField }
    options.encoding = encoding == "auto" ? nil : try CharacterEncoding(named: encoding)
    if let maxDocument { options.maxDocument = maxDocument.bytes }
    options.maxExpanded = maxExpanded?.bytes
    options.boilerplate = boilerplate ?? standard
    options.isPresegmented = isPresegmented
    options.isStrict = strict
    options.needsOffsets = needsOffsets
    options.digest = digest
    options.meter = InputMeter()
    let checked = try InputPaths.checked(paths ?? self.paths).map(InputPath.init(argument:))
    return FileCorpus(paths: checked, options: options, log: log)
  }

  /// Those of the paths that can be read only once, as reports show them.
  var streams: Set<String> {
    let arguments = paths.isEmpty ? ["-"] : paths
    return Set(arguments.map(InputPath.init(argument:)).filter(\.isStream).map(\.shown))
  }

  /// The documents once more, without those of paths that can be read only once.
  func files(isPresegmented: Bool) throws -> FileCorpus {
    var again = self
    again.paths = paths.filter { !InputPath(argument: $0).isStream }
    guard !again.paths.isEmpty else { return FileCorpus(paths: [InputPath](), options: InputOptions()) }
    return try again.source(isPresegmented: isPresegmented)
  }
}

extension InputPath {
  /// Whether the path is standard input, a pipe or a device.
  fileprivate var isStream: Bool {
    if isStandardInput { return true }
    if case .special = OpenFile.kind(of: self, followingLinks: true) { return true }
    return false
  }
}

extension BoilerplatePolicy: ExpressibleByArgument {}
