/// What stands around the content of a page: head, style, policy, script. One file, no network.
struct PageShell {
  /// Title of the window and the page.
  var title: String
  /// What stands below the title.
  var subtitle: [String] = []
  /// Parts of the page that can be jumped to: fragment and name.
  var parts: [(id: String, name: String)] = []

  /// Everything up to the content.
  var start: HTMLBuilder {
    var html = HTMLBuilder()
    html.literal("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.void(
      "meta", ("http-equiv", "Content-Security-Policy"),
      ("content", ContentSecurityPolicy.text(style: PageStyle.parts, script: [PageScript.text])))
    html.literal("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.literal(
      "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
    )
    html.void("meta", ("name", "generator"), ("content", "textool \(ToolVersion.current)"))
    html.newline()
    html.element("title", text: title)
    html.literal("\n<style>")
    for part in PageStyle.parts { html.literal(part) }
    html.literal("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    html.element("header", ("class", "page")) { header in
      header.element("h1") { $0.isolated(title) }
      header.facts(subtitle)
    }
    html.newline()
    if !parts.isEmpty { writeNavigation(to: &html) }
    html.literal("<main id=\"main\">\n")
    return html
  }

  /// Everything after the content.
  static var end: HTMLBuilder {
    var html = HTMLBuilder()
    html.literal("</main>\n<script>")
    html.literal(PageScript.text)
    html.literal("</script>\n</body>\n</html>\n")
    return html
  }

  private func writeNavigation(to html: inout HTMLBuilder) {
    html.element("nav", ("aria-label", "Parts of this page")) { nav in
      nav.element("ul") { list in
        for part in parts {
          list.element("li") { item in
            item.element("a", ("href", "#\(part.id)"), text: part.name)
          }
        }
      }
    }
    html.newline()
  }
}
