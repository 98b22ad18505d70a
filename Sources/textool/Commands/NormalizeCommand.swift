internal import ArgumentParser
internal import TextKitLite

/// `textool normalize`: text in a Unicode normalization form.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Text in a Unicode normalization form, as UTF-8.",
    discussion: """
      Reads documents and writes their text one after the other. nfc and nfd keep all distinctions; nfkc, \
      nfkd and nfkc-casefold do not, and are for comparing. Runs of more than 30 combining marks get a \
      U+034F, as UAX #15 says of stream-safe text.

      Examples:
        textool normalize letters.txt -o letters-nfc.txt
        textool normalize --form nfkc-casefold --encoding GB18030 old.txt
        cat names.txt | textool normalize --form nfd
      """)

  @Option(help: "The form.")
  var form: FormName = .nfc

  @OptionGroup(title: "Input") var input: InputArguments
  @OptionGroup(title: "Output") var output: OutputArguments

  func run() throws {
    let loop = DocumentLoop(input: input, output: output, boilerplate: .keep)
    try loop.run(needsOffsets: false) { reader, sink in
      var stream = StreamNormalizer(form: form.form)
      var text: [UInt8] = []
      while let block = try reader.read() {
        try stream.append(block.bytes, to: &text)
        try sink.write(bytes: text)
        text.removeAll(keepingCapacity: true)
        if block.isLast { break }
      }
      try stream.finish(to: &text)
      try sink.write(bytes: text)
      return reader.repairs
    }
  }
}

/// The forms by name.
enum FormName: String, CaseIterable, ExpressibleByArgument {
  case nfc, nfd, nfkc, nfkd
  case nfkcCasefold = "nfkc-casefold"

  var form: NormalizationForm {
    switch self {
    case .nfc: .nfc
    case .nfd: .nfd
    case .nfkc: .nfkc
    case .nfkd: .nfkd
    case .nfkcCasefold: .nfkcCasefold
    }
  }
}
