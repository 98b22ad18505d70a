/// The tags that a model weighs for an atom of a text.
struct AtomTags {
  /// The atom's bytes.
  var range: Range<Int>
  /// By how much the best row of tags loses with begin, middle, end or single here: 0 for the one it has, −1 for none.
  var margins: SIMD4<Int32>
}
