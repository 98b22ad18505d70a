/// All cases, in one file a group of languages.
enum TokenTable {
  static let all: [TokenCase] = [
    french, english, chinese, japaneseAndKorean, arabic, hebrewAndPersian, germanic, romance, slavic,
    otherScripts,
  ].flatMap { $0 }
}
