/// Which terms count as occurring together.
public enum Cooccurrence: Sendable, Hashable {
  /// Those that follow each other, with nothing between them.
  case adjacent
  /// Those that follow each other with at most so many terms left out between them, in all: k-skip-n-grams
  /// (Guthrie, Allison, Liu, Guthrie & Wilks 2006).
  case skipping(Int)
  /// Pairs of a node and a collocate that stands at most `left` words before it or `right` words after it in
  /// the same sentence: surface cooccurrence (Evert 2008, sec. 3.1).
  case window(left: Int, right: Int)

  /// The largest number of terms that may be left out, and of words on a side of a window.
  public static let largest = 20
}
