/// The fitted model of languages in Arabic letters, unpacked once, when it is first needed.
enum ArabicLanguageModel {
  static let model = NGramModel(
    languages: languages, commonCount: 3, bucketBits: bucketBits, step: step, encoded: encoded)
}
