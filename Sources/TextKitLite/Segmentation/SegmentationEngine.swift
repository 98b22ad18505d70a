/// What finds the boundaries of words.
public enum SegmentationEngine: String, Sendable, Hashable, CaseIterable {
  /// ICU's break iterator.
  case icu
  /// ICU's own rule table and dictionary, run straight on UTF-8: the same boundaries, several times as fast.
  case lexicon
}
