/// The fitted model of languages in Cyrillic letters, unpacked once, when it is first needed.
enum CyrillicLanguageModel {
  static let model = NGramModel(
    languages: languages, commonCount: 2, bucketBits: bucketBits, step: step, encoded: encoded)
}
