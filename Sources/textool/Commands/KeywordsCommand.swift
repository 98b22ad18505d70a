internal import ArgumentParser

/// `textool keywords`: keyword frequencies and scores.
struct KeywordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keywords",
    abstract: "Keyword frequencies and scores.",
    discussion: """
      The terms that say most about each document, and about all of them: how often they occur, in how \
      many documents, and a score. Several documents are weighed against each other (tf_idf); one alone \
      against general language in Arabic, Chinese, English and French (ll4), in others by frequency. Other \
      methods find words and phrases in the text alone; of yake, the smallest score is the best.

      Examples:
        textool keywords corpus/ --top 50
        textool keywords corpus/ --format csv -o keywords.csv
        textool keywords corpus/ --stopwords my-list.txt --keep word,hashtag
        textool keywords corpus/ --stopwords-add said,says --stopwords-remove @keep.txt
        textool keywords corpus/ --explain dans,musée --format json
        textool keywords article.txt --method rake
        textool keywords corpus/ --weight bm25_lucene
        textool keywords novel.txt --dispersion 20 --format csv
        textool keywords corpus/ --stem --fold auto,+traditional
      """)

  @OptionGroup(title: "Counting") var keywords: KeywordArguments
  @OptionGroup var analysis: AnalysisArguments

  func run() async throws {
    try await analysis.run(title: "Keywords", ngramSizes: [], readsCounts: true, adjust: keywords.apply)
  }
}
