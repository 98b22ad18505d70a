import TestSupport
import Testing

@testable import TextKitLite

@Suite struct DocumentChunkerTests {
  private func chunks(_ text: [UInt8], blocks: [Int], mapsOffsets: Bool = false) throws -> [TextChunk] {
    let reader = MemoryDocument("a", text).cut(into: blocks).reader()
    var chunker = DocumentChunker(reader: reader, mapsOffsets: mapsOffsets)
    var chunks: [TextChunk] = []
    while let chunk = try chunker.next() { chunks.append(chunk) }
    let (isExhausted, next) = (chunker.isExhausted, try chunker.next())
    #expect(isExhausted)
    #expect(next == nil)
    return chunks
  }

  /// Where each chunk starts and ends in its text, its context apart.
  private func cuts(_ chunks: [TextChunk]) -> [[Int]] {
    var end = 0
    return chunks.map { chunk in
      let cut = [end - chunk.contextLength, end, end + chunk.bytes.count - chunk.contextLength]
      end = cut[2]
      return cut
    }
  }

  private func expectWhole(_ text: [UInt8], _ chunks: [TextChunk]) {
    for (chunk, cut) in zip(chunks, cuts(chunks)) {
      #expect(cut[0] >= 0 && cut[2] > cut[1])
      #expect(chunk.bytes.elementsEqual(text[cut[0]..<min(cut[2], text.count)]))
      #expect(chunk.bytes.count <= DocumentChunker.lineLimit)
    }
    #expect(cuts(chunks).last?[2] ?? 0 == text.count)
  }

  @Test(arguments: [
    [], Array("a".utf8), Array("\n".utf8), Array("two words\nand more".utf8), Array("雨\r\n".utf8),
  ])
  func aShortTextIsOneChunk(_ text: [UInt8]) throws {
    for blocks in [[1], [2, 1], [100], [100, 100]] {
      let chunks = try chunks(text, blocks: blocks)
      #expect(chunks.map(\.bytes) == (text.isEmpty ? [] : [text]))
      #expect(chunks.map(\.contextLength) == (text.isEmpty ? [] : [0]))
    }
  }

  @Test func chunksEndAfterTheLastLineFeedThatFits() throws {
    let line = Array(String(repeating: "x", count: 999).utf8) + [0x0A]
    let text = Array(repeatElement(line, count: 200).joined())
    let found = try chunks(text, blocks: [4096])
    #expect(cuts(found).map { $0[2] } == [65_000, 130_000, 195_000, 200_000])
    #expect(found.allSatisfy { $0.contextLength == 0 })
  }

  @Test func aLineThatIsLongerThanAChunkStaysWhole() throws {
    let long = Array(String(repeating: "x y ", count: 50_000).utf8) + [0x0A]
    let text = Array("a\n".utf8) + long + Array("b\n".utf8)
    let found = try chunks(text, blocks: [10_000])
    #expect(cuts(found).map { $0[2] } == [2, 2 + long.count, text.count])
  }

  private func text(_ kind: GeneratedText.Kind, length: Int, lineLength: Int? = nil) -> [UInt8] {
    var generator = GeneratedText(seed: UInt64(kind.rawValue.utf8.count) &* 977)
    return generator.next(kind, length: length, lineLength: lineLength)
  }

  @Test(arguments: [GeneratedText.Kind.mixed, .onlyHan, .onlyDigits, .noSpaces])
  func cutsDoNotDependOnBlocks(_ kind: GeneratedText.Kind) throws {
    let short = text(kind, length: 100_000, lineLength: 2000)
    let long = text(kind, length: 1_200_000)
    for text in [short, long, long + [0x0A] + short] {
      let expected = try chunks(text, blocks: [text.count])
      expectWhole(text, expected)
      for blocks in [[1 << 20], [4096, 1, 70_000], [65_537, 3]] {
        #expect(cuts(try chunks(text, blocks: blocks)) == cuts(expected), "\(blocks)")
      }
    }
    #expect(cuts(try chunks(short, blocks: [1])) == cuts(try chunks(short, blocks: [short.count])))
  }

  static let languages: [GeneratedText.Kind: String] = [
    .chinese: "zh", .arabic: "ar", .english: "en", .french: "fr", .onlyHan: "zh", .web: "en",
  ]

  /// Counts of chunks against those of one tokenizer over the whole: a text of lines, then a line without end.
  @Test(arguments: [GeneratedText.Kind.web, .onlyHan, .digitsWithSpaces, .noSpaces])
  func chunksCountLikeTheWhole(_ kind: GeneratedText.Kind) throws {
    let lines = text(kind, length: 100_000, lineLength: 2000)
    try expectCountsOfTheWhole(lines + text(kind, length: 1_080_000), language: Self.languages[kind] ?? "fr")
  }

  @Test func chunksOfSeveralMegabytesInOneLineCountLikeTheWhole() throws {
    try expectCountsOfTheWhole(text(.mixed, length: 2_400_000), language: "fr")
  }

  private func expectCountsOfTheWhole(_ text: [UInt8], language: String) throws {
    let chunks = try chunks(text, blocks: [50_000])
    #expect(chunks.count > 1)
    let whole = try CountedText(whole: text, language: language)
    let counted = try CountedText(chunks, language: language)
    #expect(counted.differences(from: whole) == [])
  }

  /// Many places to cut a text at: the end of the first line's limit moves through the text.
  @Test(arguments: [GeneratedText.Kind.web, .mixed, .english, .french, .chinese, .arabic])
  func whereverALineIsCutItCountsLikeTheWhole(_ kind: GeneratedText.Kind) throws {
    let language = Self.languages[kind] ?? "fr"
    var generator = GeneratedText(seed: 99)
    let text = generator.next(kind, length: 150_000)
    var cutter = try LongLineCutter()
    let whole = try CountedText(whole: text, language: language)
    for _ in 0..<2 {
      var chunks: [TextChunk] = []
      var position = 0
      var context = 0
      while text.count - position > 12_000 {
        let length = 3000 + generator.next(below: 9000)
        let cut = try cutter.cut(text.span.extracting(position..<position + length), after: context)
        chunks.append(
          TextChunk(
            bytes: Array(text[position..<position + cut.length]), map: OffsetMap(), contextLength: context))
        position += cut.length - cut.contextLength
        context = cut.contextLength
      }
      chunks.append(TextChunk(bytes: Array(text[position...]), map: OffsetMap(), contextLength: context))
      #expect(chunks.count > 15)
      let counted = try CountedText(chunks, language: language)
      #expect(counted.differences(from: whole) == [])
    }
  }

  @Test func aTokenThatNoChunkHoldsIsCutAndTold() throws {
    let text = Array(String(repeating: "é", count: 1_300_000).utf8)
    let document = MemoryDocument("deep/one.txt", text)
    var chunker = DocumentChunker(reader: document.reader(), mapsOffsets: true)
    var lengths: [Int] = []
    while let chunk = try chunker.next() {
      #expect(chunk.contextLength == 0)
      #expect(chunk.bytes[0] == 0xC3)
      lengths.append(chunk.bytes.count)
    }
    #expect(lengths.reduce(0, +) == text.count)
    #expect(lengths.count == 3)
    let repairs = chunker.repairs
    #expect(repairs.count == 1)
    #expect(repairs.first?.path == "deep/one.txt")
    #expect(repairs.first?.byteOffset == lengths.first)
    #expect(repairs.first?.documentWasDropped == false)
  }

  @Test func offsetsPointIntoTheSource() throws {
    let text = text(.mixed, length: 100_000, lineLength: 900) + text(.mixed, length: 1_200_000)
    let chunks = try chunks(text, blocks: [33_333], mapsOffsets: true)
    for (chunk, cut) in zip(chunks, cuts(chunks)) {
      #expect(chunk.map.sourceOffset(of: 0) == cut[0])
      #expect(chunk.map.sourceOffset(of: chunk.contextLength) == cut[1])
      #expect(chunk.map.sourceEndOffset(of: chunk.bytes.count) == cut[2])
    }
  }

  @Test func aReaderThatThrowsEndsTheDocument() throws {
    let reader = MemoryDocument("a", Array(repeating: 0x61, count: 3_000_000)).failing(atRead: 2).reader()
    var chunker = DocumentChunker(reader: reader, mapsOffsets: false)
    let error = #expect(throws: Problem.self) { while try chunker.next() != nil {} }
    #expect(error?.message == "the disk has gone")
    #expect(reader.reads == 3)
  }

  @Test(arguments: ["a", "\u{301}\u{323}", "#@-'’", "中", " ", "1", "\r"])
  func longLinesTakeLinearTime(_ unit: String) throws {
    let text = Array(("a" + String(repeating: unit, count: 1_200_000 / unit.utf8.count)).utf8)
    var found: [TextChunk] = []
    let time = try CPUTime.measure { found = try chunks(text, blocks: [1 << 16]) }
    #expect(time < .seconds(20))
    expectWhole(text, found)
  }
}
