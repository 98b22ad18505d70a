import TextKitLite

/// What a first program does with TextKitLite: words, a language, keywords, both directions, a check.
@main
struct Sample {
  static func main() async throws {
    let tokenizer = TextTokenizer(unit: .word)
    let text = "L’équipe de Lumio n’a pas répondu à 3 questions."
    tokenizer.string = text
    print(
      try tokenizer.tokens(for: text.startIndex..<text.endIndex).map { text[$0] }.joined(separator: " | "))
    print(LanguageRecognizer.dominantLanguage(for: text)?.rawValue ?? "und")

    let corpus = StringCorpus(["zh": "Lumio收集用户数据。用户没有同意。", "fr": text])
    let result = await CorpusAnalysis().run(over: corpus)
    print(result.document(at: 1).keywords.prefix(2).map { "\($0.term) \($0.count)" }.joined(separator: ", "))

    let arabic = try BidiParagraph("أكدت Lumio اليوم")
    print(arabic.visualRuns.map { $0.isRightToLeft ? "rtl" : "ltr" }.joined(separator: " "))

    var scorer = SegmentationScorer()
    scorer.add(gold: SegmentedLine(text: "北京 大学 生"), hypothesis: SegmentedLine(text: "北京 大学生"))
    print(scorer.score.spans.precision ?? 0)
  }
}
