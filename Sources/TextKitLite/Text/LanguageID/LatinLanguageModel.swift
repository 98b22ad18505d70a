/// The fitted model of languages in Latin letters, unpacked once, when it is first needed.
enum LatinLanguageModel {
  static let model = NGramModel(
    languages: languages, commonCount: 12, bucketBits: bucketBits, step: step, encoded: encoded)
}
