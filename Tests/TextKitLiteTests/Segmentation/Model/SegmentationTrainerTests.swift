import Testing
import TextKitLite

@Suite struct SegmentationTrainerTests {
  private static func gold(_ samples: [String]) throws -> GoldText {
    let lines = try samples.flatMap(GoldFiles.lines(ofSample:))
    return try GoldText(Array(lines.joined(separator: "\n").utf8), name: "samples")
  }

  private static func trainer() -> SegmentationTrainer {
    var trainer = SegmentationTrainer()
    trainer.passes = 4
    trainer.members = 2
    return trainer
  }

  /// The same text gives the same bytes; another order other ones.
  @Test func isReproducible() throws {
    let gold = try Self.gold(["zh-museum"])
    let first = try Self.trainer().train(on: gold)
    #expect(try Self.trainer().train(on: gold) == first)
    var other = Self.trainer()
    other.seed = 2
    #expect(try other.train(on: gold) != first)
  }

  /// A convention of one's own is learned: here, that of the samples with each pair of words joined.
  @Test func followsItsConvention() throws {
    let lines = try GoldFiles.lines(ofSample: "zh-short-video").map { line in
      line.replacing("的 ", with: "的")
    }
    let gold = try GoldText(Array(lines.joined(separator: "\n").utf8), name: "joined")
    var progress: [SegmentationTrainer.Progress] = []
    var trainer = Self.trainer()
    trainer.name = "joined"
    let bytes = try trainer.train(on: gold, dev: gold) { progress.append($0) }
    let model = try SegmentationModel(bytes)
    #expect(model.information.name == "joined")
    #expect(model.information.sentences == lines.count && model.information.tokens == gold.wordCount)
    let tokenizer = try Tokenizer(language: "zh", rules: .plain, engine: .model, model: model)
    let score = try GoldFiles.score(lines, by: tokenizer)
    #expect(score.f1 > 0.95, "\(score.f1)")
    let shipped = try GoldFiles.score(lines, by: Tokenizer(language: "zh", rules: .plain, engine: .model))
    #expect(shipped.f1 < score.f1)
    // What the progress tells of the dev text is what the model then does, but for signs and rounding.
    let chosen = progress.filter { $0.devF1 != nil }.map { $0.devF1 ?? 0 }
    #expect(chosen.count == 4 && abs((chosen.max() ?? 0) - score.f1) < 0.03)
    #expect(progress.filter { $0.devF1 == nil }.map(\.errors).last ?? .max < progress.first?.errors ?? 0)
  }

  @Test func damagedModelsAreErrors() throws {
    let bytes = try Self.trainer().train(on: Self.gold(["zh-museum"]))
    func reason(_ bytes: [UInt8]) -> String {
      do throws(TextError) {
        _ = try SegmentationModel(bytes, name: "x.model")
        return ""
      } catch {
        #expect(error.remedy != nil)
        return error.description
      }
    }
    #expect(reason([]).contains("no model of textool's"))
    #expect(reason(Array("北京 欢迎 你".utf8)).contains("no model of textool's"))
    for count in [8, 12, 23, 24, 1000, bytes.count - 1] {
      #expect(reason(Array(bytes[..<count])).contains("x.model"), "\(count) bytes")
    }
    #expect(reason(bytes + [0]).contains("bytes, not"))
    var other = bytes
    other[12] = 9
    #expect(reason(other).contains("version 9"))
    for place in [20, 25, bytes.count / 2, bytes.count - 1] {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(reason(damaged).contains("checksum"), "byte \(place)")
    }
  }

  @Test(arguments: [
    ("好的\t300\n", "line 1"), ("好的\t9\nab\n", "line 2"), ("# 好\n好的\tx\n", "line 2"),
  ])
  func wordListErrors(list: String, line: String) {
    var trainer = SegmentationTrainer()
    let error = #expect(throws: TextError.self) {
      try trainer.adoptWords(ofList: Array(list.utf8), name: "words.tsv")
    }
    #expect(error?.description.contains("words.tsv: \(line)") == true)
  }

  /// 1,000 lines of another convention, from one half of a set; the other half.
  @Test(.enabled(if: GoldFiles.areShared && SegmentationTrainerTests.isThorough)) func anotherConvention()
    throws
  {
    let lines = try GoldFiles.lines(ofShared: "pku/test.gold")
    let half = lines.count / 2
    var trainer = SegmentationTrainer()
    trainer.adoptWords(of: try SegmentationModel.shipped.get())
    let gold = try GoldText(
      Array(lines[..<min(1_000, half)].joined(separator: "\n").utf8), name: "pku")
    let model = try SegmentationModel(try trainer.train(on: gold))
    let tokenizer = try Tokenizer(language: "zh", rules: .plain, engine: .model, model: model)
    let score = try GoldFiles.score(Array(lines[half...]), by: tokenizer)
    #expect(score.f1 >= 0.91, "\(score.f1)")
  }

  /// Minutes in a debug build.
  static var isThorough: Bool {
    #if DEBUG
      false
    #else
      true
    #endif
  }
}
