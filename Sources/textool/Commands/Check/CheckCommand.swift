internal import ArgumentParser

/// `textool check`: checks on Chinese segmentation.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Checks on Chinese segmentation: scores, differences, consistency, ambiguity, new words, own words.",
    discussion: """
      Files of gold and of any segmenter have a sentence a line and white space between words; CoNLL-U and \
      vertical files do as well. textool help check NAME explains one.

      Examples:
        textool check score gold.txt mine.txt --vocabulary train.txt
        textool check score gold.txt --segmenter lexicon --fail-under 0.8
        textool check diff gold.txt mine.txt
        textool check consistency gold.txt
        textool check explain 南京市长江大桥 --word 江大桥
        textool check ambiguity novel.txt
        textool check lint words.txt
        textool check discover corpus/ --format dictionary -o words.txt
      """,
    subcommands: [
      CheckScoreCommand.self, CheckDiffCommand.self, CheckConsistencyCommand.self, CheckDiscoverCommand.self,
      CheckExplainCommand.self, CheckAmbiguityCommand.self, CheckLintCommand.self,
    ])
}
