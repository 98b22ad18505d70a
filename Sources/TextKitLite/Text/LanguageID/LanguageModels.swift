/// The fitted models, each unpacked once, when it is first needed.
enum LatinLanguageModel {
  static let model = NGramModel(
    languages: languages, bucketBits: bucketBits, step: step, encoded: encoded)
}

/// See ``LatinLanguageModel``.
enum CyrillicLanguageModel {
  static let model = NGramModel(
    languages: languages, bucketBits: bucketBits, step: step, encoded: encoded)
}

/// See ``LatinLanguageModel``.
enum ArabicLanguageModel {
  static let model = NGramModel(
    languages: languages, bucketBits: bucketBits, step: step, encoded: encoded)
}
