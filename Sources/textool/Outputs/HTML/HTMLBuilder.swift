/// Writes HTML and SVG, element by element, so that nothing from a document can become markup.
///
/// ```swift
/// var html = HTMLBuilder()
/// html.element("td", ("class", "term")) { $0.text("<b>") }
/// html.markup  // <td class="term">&lt;b&gt;</td>
/// ```
///
/// Names of elements and attributes are literals of this program; values and text are escaped; there is no
/// other way in but ``literal(_:)``, which takes literals alone. Characters that hide or reorder text are shown by
/// their code points, as everywhere in this tool: see ``VisibleText``.
struct HTMLBuilder {
  /// What was written.
  private(set) var markup = ""

  /// An attribute: its name, and its value as plain text.
  typealias Attribute = (name: StaticString, value: String)

  /// An element with what `content` writes into it.
  mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout HTMLBuilder) -> Void
  ) {
    element(name, attributes: attributes, content: content)
  }

  /// An element with text alone.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    element(name, attributes: attributes) { $0.text(text) }
  }

  /// The same with attributes that were gathered.
  mutating func element(
    _ name: StaticString, attributes: [Attribute], content: (inout HTMLBuilder) -> Void
  ) {
    let name = name.description
    open(name, attributes)
    content(&self)
    markup += "</\(name)>"
  }

  /// An element of HTML that has no content and no end, such as `meta`.
  mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name.description, attributes)
  }

  /// Text; a character that would hide, or reorder what stands around it, is shown by its code point, isolated.
  mutating func text(_ text: String) {
    VisibleText.forEachPiece(of: text) { piece, isHidden in
      if isHidden {
        element("bdi", ("class", "hidden"), ("dir", "ltr"), ("title", "A character that is not seen")) {
          $0.markup += piece
        }
      } else {
        HTMLEscape.append(piece, to: &markup)
      }
    }
  }

  /// Markup, a style sheet or a script of this program's own.
  mutating func literal(_ literal: StaticString) {
    markup += literal.description
  }

  /// What another builder wrote.
  mutating func append(_ other: HTMLBuilder) {
    markup += other.markup
  }

  /// A line feed, so that the page can be read as text.
  mutating func newline() {
    markup += "\n"
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    markup += "<" + name
    for attribute in attributes {
      markup += " \(attribute.name)=\""
      HTMLEscape.append(VisibleText.of(attribute.value), to: &markup)
      markup += "\""
    }
    markup += ">"
  }
}
