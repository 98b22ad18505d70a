import TextKitLite

/// What a reader of one file knows: text streams through it, Markdown and HTML are read as a whole.
struct FileDocument: ~Copyable {
  private(set) var info: DocumentInfo
  private let path: InputPath
  private let options: InputOptions
  private var source: ByteSource?
  private var start: [UInt8] = []
  private var text: DecodedText?
  private var first: TextBlock?
  private var markdown: MarkdownDocument?
  private var isOpen = false
  private var isDone = false
  private var ownRepairs: [Problem] = []
  /// What was left out of the text; `nil` where nothing is looked for.
  private(set) var trimmed: [TrimmedBlock]?

  init(_ path: InputPath, options: InputOptions) {
    self.path = path
    self.options = options
    info = DocumentInfo(path: path.shown)
  }

  init(_ source: consuming ByteSource, start: [UInt8], options: InputOptions) {
    path = source.path
    self.options = options
    info = DocumentInfo(path: path.shown)
    self.source = consume source
    self.start = start
  }

  /// What was mended so far.
  var repairs: [Problem] { ownRepairs }

  /// The next block; `nil` after the last one. A problem ends the document and closes its file.
  mutating func next() throws(Problem) -> TextBlock? {
    guard !isDone else { return nil }
    do throws(Problem) {
      let block = try nextBlock()
      if block == nil || block?.isLast == true { close() }
      return block
    } catch {
      close()
      throw error
    }
  }

  private mutating func close() {
    isDone = true
    if let repairs = text?.repairs { ownRepairs += repairs }
    text = nil
    markdown = nil
  }

  private mutating func nextBlock() throws(Problem) -> TextBlock? {
    if !isOpen {
      isOpen = true
      try open()
      if info.format == InputFormat.html.rawValue { return try readHTML() }
      if info.format == InputFormat.markdown.rawValue { try readMarkdown() }
    }
    if markdown != nil {
      let block = try markdown?.next() ?? nil
      trimmed = markdown?.trimmed
      return block
    }
    if let block = first.take() { return block }
    let block = try readText()
    return block
  }

  private mutating func readText() throws(Problem) -> TextBlock? {
    guard var text = self.text.take() else { return nil }
    do throws(Problem) {
      let block = try text.next()
      info.encoding = text.encoding.name
      self.text = consume text
      return block
    } catch {
      ownRepairs += text.repairs
      throw error
    }
  }

  /// Finds format and encoding from the name and the first bytes.
  private mutating func open() throws(Problem) {
    var source: ByteSource
    if let opened = self.source.take() {
      source = consume opened
    } else {
      source = try ByteSource(path, options: options)
    }
    try source.fill(&start, to: DecodedText.blockSize)
    let named = options.format ?? FormatSniffer.format(ofName: path)
    let isHTML = named.map { $0 == .html } ?? FormatSniffer.looksLikeHTML(start)
    let declared = isHTML ? HTMLCharset.declared(in: start) : nil
    text = DecodedText(consume source, options: options, declared: declared, start: start)
    start = []
    first = try readText()
    let format = named ?? FormatSniffer.format(ofText: first?.bytes ?? [])
    info.format = format.rawValue
  }

  /// The whole document, decoded.
  private mutating func readWhole() throws(Problem) -> (bytes: [UInt8], map: OffsetMap) {
    guard let start = first.take() else { return ([], OffsetMap()) }
    var (bytes, map, isLast) = (start.bytes, start.map, start.isLast)
    while !isLast, let block = try readText() {
      bytes += block.bytes
      map.append(block.map)
      isLast = block.isLast
      guard bytes.count <= options.maxDocument else {
        throw Problem(
          path: info.path,
          message: "is longer than \(options.maxDocument >> 20) MiB, and \(info.format) is read as a whole; "
            + "raise --max-document, or read it as it stands with --input text")
      }
    }
    return (bytes, map)
  }

  private mutating func readHTML() throws(Problem) -> TextBlock {
    let (bytes, map) = try readWhole()
    var extracted = ExtractedText(sourceStart: 0)
    guard let html = HTMLExtractor.extract(0..<bytes.count, of: bytes, into: &extracted) else {
      throw Problem(path: info.path, message: "out of memory; lower --jobs, or split the file")
    }
    extracted.endParagraph()
    if options.boilerplate == .trim {
      trimmed = extracted.trimBoilerplate(BoilerplateRules(), decoding: map)
    }
    info.title = html.title
    info.declaredLanguage = html.language.flatMap { $0.isEmpty ? nil : $0 }
    return extracted.block(decoding: map, isLast: true)
  }

  private mutating func readMarkdown() throws(Problem) {
    let (bytes, map) = try readWhole()
    var start = 0
    switch FrontMatter.find(in: bytes) {
    case .none: break
    case .found(let matter):
      start = matter.end
      info.title = matter.title
      info.declaredLanguage = matter.language
    case .invalid(let line, let reason):
      let problem = Problem(
        path: info.path,
        message: "line \(line): its front matter is not valid YAML (\(reason)) and was read as text; mend it",
        documentWasDropped: options.isStrict)
      if options.isStrict { throw problem }
      ownRepairs.append(problem)
    }
    markdown = MarkdownDocument(bytes: bytes, decoding: map, start: start, path: info.path, options: options)
  }
}
