import Testing
import TextKitLite

@Suite("Language of strings")
struct LanguageRecognizerTests {
  @Test(
    "the dominant language",
    arguments: [
      ("La lettre est arrivée hier matin.", Language.french), ("昨天早上信到了。", .simplifiedChinese),
      ("وصلت الرسالة صباح أمس إلى البيت.", .arabic), ("The letter came yesterday morning.", .english),
    ])
  func dominant(text: String, language: Language) {
    #expect(LanguageRecognizer.dominantLanguage(for: text) == language)
  }

  @Test("what has no letters has no language")
  func undetermined() {
    #expect(LanguageRecognizer.dominantLanguage(for: "2024-05-17") == nil)
    #expect(LanguageRecognizer().languageHypotheses(withMaximum: 3).isEmpty)
  }

  @Test("hypotheses are at most as many as asked for and sum to at most 1")
  func hypotheses() throws {
    var recognizer = LanguageRecognizer()
    recognizer.processString("en spansk ")
    recognizer.processString("bok")
    let all = recognizer.languageHypotheses(withMaximum: 100)
    #expect(all.count > 2 && all.values.reduce(0, +) <= 1 + 1e-9)
    let two = recognizer.languageHypotheses(withMaximum: 2)
    #expect(two.count == 2 && two.values.min() ?? 0 >= all.values.sorted(by: >)[1])
    #expect(recognizer.languageHypotheses(withMaximum: -1).isEmpty)
  }

  @Test("constraints leave languages out, hints tip the balance")
  func constraintsAndHints() throws {
    var recognizer = LanguageRecognizer()
    recognizer.processString("en spansk bok")
    let free = recognizer.languageHypotheses(withMaximum: 3)
    let runnerUp = try #require(free.sorted { $0.value > $1.value }.dropFirst().first?.key)
    recognizer.languageConstraints = [runnerUp]
    #expect(Array(recognizer.languageHypotheses(withMaximum: 3).keys) == [runnerUp])
    recognizer.languageConstraints = []
    recognizer.languageHints = [runnerUp: 1, .english: 1e-9]
    #expect(recognizer.dominantLanguage == runnerUp)
    recognizer.reset()
    #expect(recognizer.dominantLanguage == nil && recognizer.languageHints.isEmpty)
  }
}
