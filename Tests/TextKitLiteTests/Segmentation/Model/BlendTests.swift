import Testing

@testable import TextKitLite

/// The engine blend: the model's words, joined where its lexicon has them as one.
@Suite struct BlendTests {
  private static func words(
    _ text: String, engine: SegmentationEngine = .blend, language: String = "zh", dictionary: String? = nil
  ) throws -> [String] {
    let own = try dictionary.map { try UserDictionary([DictionaryFile(Array($0.utf8), name: "own.txt")]) }
    var segmenter = try Segmenter(unit: .word, language: language, engine: engine, dictionary: own)
    let bytes = Array(text.utf8)
    return try segmenter.segments(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func itIsTheStandardForReaders() throws {
    #expect(SegmentationEngine.standard == .blend && AnalysisOptions().engine == .blend)
    #expect(SegmentationEngine.blend.limitation == nil)
    let segmenter = try Segmenter(unit: .word, language: "zh-Hant", engine: .blend)
    #expect(segmenter.engine == .blend)
    #expect(try segmenter.clone().engine == .blend)
    #expect(try Segmenter(unit: .word, language: "ja", engine: .blend).engine == .lexicon)
  }

  /// What the model cuts, and what the blend gives.
  @Test(arguments: [
    ("博物馆的服务器", "博物 馆 的 服务 器", "博物馆 的 服务器"), ("博物館裡", "博物 館 裡", "博物館 裡"),
    ("双方达成共识", "双 方 达成 共识", "双方 达成 共识"), ("他去了一次", "他 去 了 一 次", "他 去 了 一 次"),
    ("未成年人的隐私", "未 成年 人 的 隐私", "未成年人 的 隐私"), ("", "", ""), ("ab 中", "ab   中", "ab   中"),
  ])
  func joins(text: String, model: String, blend: String) throws {
    #expect(try Self.words(text, engine: .model).joined(separator: " ") == model)
    #expect(try Self.words(text).joined(separator: " ") == blend)
  }

  @Test(arguments: ["互联网", "微信", "特朗普", "小红书", "字节跳动", "北京大学", "新能源汽车", "互聯網", "新能源汽車"])
  func namesAreWhole(name: String) throws {
    for text in ["他在\(name)上看见了。", "\(name)，\(name)的人", name] {
      #expect(try Self.words(text).contains(name), "\(text)")
    }
  }

  /// The user's cuts and words stand, whatever the list has.
  @Test(arguments: [
    ("博物|馆\n", "博物 馆 的 服务器"), ("服务器 never\n", "博物馆 的 服务 器"), ("馆的 force\n", "博物 馆的 服务器"),
    ("的服务器\n", "博物馆 的服务器"),
  ])
  func theUserComesFirst(dictionary: String, expected: String) throws {
    #expect(try Self.words("博物馆的服务器", dictionary: dictionary).joined(separator: " ") == expected)
  }

  /// Joining only takes ends away: each word is one of the model's, or several of them that the list has as one.
  @Test(arguments: GoldFiles.samples)
  func wordsAreMadeOfTheModels(sample: String) throws {
    let model = try SegmentationModel.shipped.get()
    let listed = Set(model.words.filter(\.joinsPieces).map(\.units))
    var joined = 0
    for line in try GoldFiles.lines(ofSample: sample) {
      let text = line.split(separator: " ").joined()
      let (pieces, words) = (try Self.words(text, engine: .model), try Self.words(text))
      var piece = 0
      for word in words {
        let first = piece
        var made = ""
        while made.utf8.count < word.utf8.count {
          made += pieces[piece]
          piece += 1
        }
        #expect(made == word)
        guard piece - first > 1 else { continue }
        joined += 1
        let units = word.utf16.map { model.alphabet.entries[Int($0)].unit }
        #expect(listed.contains(units), "\(word)")
      }
    }
    #expect(joined > 5)
  }

  /// Gold of the samples is of short words, as the model's: the blend is nearer to it than ICU all the same.
  @Test func itIsBetterThanICU() throws {
    func f1(_ engine: SegmentationEngine) throws -> Double {
      let lines = try GoldFiles.samples.flatMap(GoldFiles.lines(ofSample:))
      return try GoldFiles.score(lines, by: Tokenizer(language: "zh", rules: .plain, engine: engine)).f1
    }
    let (icu, blend, model) = (try f1(.icu), try f1(.blend), try f1(.model))
    #expect(blend > icu + 0.05 && model > blend)
  }

  @Test(arguments: [
    ("一次", false), ("两家", false), ("两国", true), ("三个代表", true), ("美的", false), ("目的地", true), ("服务器", true),
  ])
  func whichWordsJoin(word: String, joins: Bool) {
    #expect(ModelWord(units: Array(word.utf16), cost: 100).joinsPieces == joins)
  }

  /// The tags that are weighed are those that cut: 0 for each tag of the best row, above it for the others.
  @Test(arguments: GoldFiles.samples)
  func marginsExplainTheModel(sample: String) throws {
    var segmenter = try Segmenter(unit: .word, language: "zh", engine: .model)
    for line in try GoldFiles.lines(ofSample: sample).prefix(8) {
      let bytes = Array(line.split(separator: " ").joined().utf8)
      let segments = try segmenter.segments(of: bytes)
      let tags = try segmenter.tags(of: bytes.span)
      #expect(tags.count > bytes.count / 6)
      let (starts, ends) = (Set(segments.map(\.start)), Set(segments.map(\.end)))
      for atom in tags {
        let begins = starts.contains(atom.range.lowerBound)
        let finishes = ends.contains(atom.range.upperBound)
        let tag = begins ? (finishes ? 3 : 0) : (finishes ? 2 : 1)
        #expect(atom.margins[tag] == 0)
        for other in 0..<4 where other != tag {
          #expect(atom.margins[other] == -1 || atom.margins[other] > 0)
        }
      }
    }
  }
}
