import Testing

@testable import TextKitLite

@Suite struct LanguageRunTests {
  static let texts: [(String, [String])] = [
    (
      "La lettre est arrivée hier matin à la gare.\nThe letter came to the station yesterday morning.\n",
      ["fr", "en"]
    ),
    ("Le train part à midi de la gare.\n\n12:30\nIl arrive dans la nuit au village.\n", ["fr"]),
    ("昨天早上信到了，我们都很高兴。The letter came yesterday in the morning with the train.", ["zh-Hans", "en"]),
    ("وصلت الرسالة صباح أمس إلى المحطة\nПисьмо пришло вчера утром на вокзал.\n", ["ar", "ru"]),
    ("2024\nDer Zug hat leider Verspätung, wir warten auf dem Bahnsteig.\n", ["de"]),
    ("2024-05-17", ["und"]), ("", []),
  ]

  @Test(arguments: texts)
  func languages(_ text: String, _ languages: [String]) {
    #expect(LanguageIdentifier().runs(in: text.utf8.span).map(\.language) == languages)
  }

  @Test(arguments: texts)
  func runsCoverTheText(_ text: String, _ languages: [String]) {
    let runs = LanguageIdentifier().runs(in: text.utf8.span)
    var end = 0
    for run in runs {
      #expect(run.range.lowerBound == end)
      #expect(!run.range.isEmpty)
      end = run.range.upperBound
    }
    #expect(end == text.utf8.count)
  }

  /// Any bytes at all: no crash, no gap.
  @Test func bytesThatAreNoText() {
    var random = SplitMix(state: 9)
    for _ in 0..<500 {
      let bytes = (0..<random.next(below: 60)).map { _ in UInt8(random.next(below: 256)) }
      let runs = LanguageIdentifier().runs(in: bytes.span)
      #expect(runs.reduce(0) { $0 + $1.range.count } == bytes.count)
    }
  }
}
