/// Where an item stands in a JSON document, and what a JSON line calls it.
struct OutputPlace: Sendable, Equatable {
  /// The field of the outermost object; `nil` where the item is the whole document.
  var field: String?
  /// Whether the field is an array, of which the item is an element.
  var isElement = false
  /// The `type` of the item's JSON line; `nil` where all lines of the output are alike.
  var type: String?
}
