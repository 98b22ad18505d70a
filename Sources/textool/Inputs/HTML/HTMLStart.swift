import CHTML

/// What a start tag says, as far as it bears on the text.
struct HTMLStart {
  var element: chtml_element
  /// In lower case.
  var name: String
  /// The `lang` of `<html>`.
  var language: String?
  var role: String?
  /// Its classes and its id.
  var names: [String] = []

  init(_ event: chtml_event) {
    element = unsafe event.element
    name = unsafe Self.string(event.name) ?? ""
    language = unsafe Self.string(event.language)
    role = unsafe Self.string(event.role)
    if let classes = unsafe Self.string(event.class_names) { names.append(classes) }
    if let identifier = unsafe Self.string(event.identifier) { names.append(identifier) }
  }

  private static func string(_ value: UnsafePointer<UInt8>?) -> String? {
    unsafe value.map { unsafe String(cString: $0) }
  }
}
