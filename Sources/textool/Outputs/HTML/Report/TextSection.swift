internal import TextKitLite

/// The start of a document with the tokens that it was cut into.
struct TextSection {
  var study: DocumentStudy

  /// Writes the section, if there is text.
  func write(to html: inout HTMLBuilder) {
    guard !study.excerpt.isEmpty else { return }
    html.element("section") { html in
      html.heading("How the text was cut", level: 3)
      html.element("div", ("class", "tokens")) { text in
        for line in study.excerpt {
          text.element("p", ("dir", line.direction.name), ("lang", line.language)) { paragraph in
            for stretch in line.stretches { Self.write(stretch, to: &paragraph) }
          }
          text.newline()
        }
      }
      writeLegend(to: &html)
      if !study.excerptIsWhole {
        html.element(
          "p", ("class", "left-out"),
          text: "The start of the text; textool segment cuts all of it, with byte offsets into the source.")
      }
    }
  }

  private static func write(_ stretch: DocumentStudy.Stretch, to html: inout HTMLBuilder) {
    guard stretch.tokenClass != nil else {
      let isSpace = stretch.text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
      return html.text(isSpace ? " " : stretch.text)
    }
    html.element("span", ("class", "t " + kind(of: stretch)), text: stretch.text)
  }

  /// The class of a token, words parted into those that are counted as keywords and the others.
  private static func kind(of stretch: DocumentStudy.Stretch) -> String {
    let name = stretch.tokenClass?.name ?? ""
    return name == TokenClass.word.name && !stretch.isCandidate ? "stop" : name
  }

  private func writeLegend(to html: inout HTMLBuilder) {
    var counts: [String: Int] = [:]
    for stretch in study.excerpt.lazy.flatMap(\.stretches) where stretch.tokenClass != nil {
      counts[Self.kind(of: stretch), default: 0] += 1
    }
    let kinds = ["word", "stop"] + TokenClass.allCases.map(\.name).filter { $0 != "word" }
    html.element("ul", ("class", "legend"), ("aria-label", "Classes of tokens")) { list in
      for kind in kinds {
        guard let count = counts[kind] else { continue }
        list.element("li") { item in
          item.element("span", ("class", "t " + kind), text: kind == "stop" ? "stop word" : kind)
          item.text(" \(GroupedNumber.text(count))")
        }
      }
    }
  }
}
