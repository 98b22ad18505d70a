internal import TextKitLite

extension TextDirection {
  /// The name in HTML.
  var name: String { rawValue }
}

extension HTMLBuilder {
  /// Text in the direction of most of its letters, kept apart from what stands around it. `dir` is always
  /// written out: `auto` would look at the first strong letter, and not into other isolates.
  mutating func isolated(
    _ text: String, in direction: TextDirection = .leftToRight, language: String? = nil
  ) {
    let own = TextDirection(ofMost: text)
    guard own != direction || language != nil else { return self.text(text) }
    var attributes: [Attribute] = [("dir", own.name)]
    if let language { attributes.append(("lang", language)) }
    element("bdi", attributes: attributes) { $0.text(text) }
  }

  /// A path, which a narrow screen breaks after a slash rather than in a name.
  mutating func path(_ path: String) {
    let direction = TextDirection(ofMost: path)
    guard direction == .leftToRight else { return isolated(path) }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      text(String(part) + (index < parts.count - 1 ? "/" : ""))
      if index < parts.count - 1 { literal("<wbr>") }
    }
  }

  /// A line of short facts.
  mutating func facts(_ facts: [String]) {
    guard !facts.isEmpty else { return }
    element("ul", ("class", "facts")) { list in
      for fact in facts { list.element("li") { $0.isolated(fact) } }
    }
  }

  /// A heading of some level, 2 to 4.
  mutating func heading(_ text: String, level: Int, id: String? = nil, language: String? = nil) {
    var attributes: [Attribute] = []
    if let id { attributes.append(("id", id)) }
    let name: StaticString =
      switch level {
      case ...2: "h2"
      case 3: "h3"
      default: "h4"
      }
    element(name, attributes: attributes) { html in
      // Headings of documents are their paths.
      if language == nil { html.path(text) } else { html.isolated(text, language: language) }
    }
  }
}
