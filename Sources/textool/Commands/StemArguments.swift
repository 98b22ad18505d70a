internal import ArgumentParser
internal import TextKitLite

/// Whether words are counted by their stems.
struct StemArguments: ParsableArguments {
  @Flag(help: "Count words by their stems (libstemmer; see textool info); the commonest word is shown.")
  var stem = false

  /// Puts the stemmer into the options of the library.
  func apply(to options: inout AnalysisOptions) {
    options.stemming = stem ? SnowballStemming() : nil
  }
}
