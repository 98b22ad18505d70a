/// What `textool` alone says: the shortest way to a first result.
enum Welcome {
  static let text = """
    textool finds what texts are about: keywords and n-grams in Chinese, Arabic, French, English and more.

      textool report FOLDER            what each document is and what it is about
      textool report FOLDER --format json -o report.json
      cat text.txt | textool keywords  the same for a pipe

    textool --help lists the commands; textool help COMMAND explains one.

    """
}
