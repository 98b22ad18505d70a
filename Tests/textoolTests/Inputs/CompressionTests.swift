import Testing
import TextKitLite

@testable import textool

@Suite struct CompressionTests {
  static let text = "premier membre, second membre\n"

  @Test("Members and frames are all read", arguments: ["two-members.txt.gz", "two-frames.txt.zst"])
  func members(name: String) throws {
    let bytes = try fixture("compressed/" + name)
    let document = try readOne(name, bytes)
    #expect(document.text == Self.text)
    #expect(document.info.format == "text")
    #expect(document.repairs.isEmpty)
    #expect(try readOne("no-extension", bytes).text == Self.text, "contents decide, not the name")
  }

  @Test("A file cut off anywhere is an error", arguments: ["two-members.txt.gz", "two-frames.txt.zst"])
  func truncated(name: String) throws {
    let bytes = try fixture("compressed/" + name)
    let first = try firstEnd(name, bytes)
    let whole = [first, first + 11]  // the second is the end of the skippable frame
    for length in 5..<bytes.count where !whole.contains(length) {
      let document = try readOne(name, Array(bytes.prefix(length)))
      // One byte of the next member's magic number could be anything: it is said, not refused.
      #expect(document.failure != nil || !document.repairs.isEmpty, "\(length) bytes")
    }
    #expect(try readOne(name, bytes.dropLast()).failure?.message.contains("ends too soon") == true)
  }

  /// Where the first member or frame ends: there, a file is whole.
  private func firstEnd(_ name: String, _ bytes: [UInt8]) throws -> Int {
    let magic: [UInt8] = name.hasSuffix("gz") ? [0x1F, 0x8B, 8] : [0x50, 0x2A, 0x4D, 0x18]
    return try #require(bytes.indices.dropFirst().first { bytes[$0...].starts(with: magic) })
  }

  @Test("Zeros pad; anything else after the end is ignored and said")
  func garbage() throws {
    let bytes = try fixture("compressed/two-members.txt.gz")
    let padded = try readOne("a.gz", bytes + Array(repeating: 0, count: 600))
    #expect(padded.text == Self.text)
    #expect(padded.repairs.isEmpty)
    for tail: [UInt8] in [[1, 2, 3], [0x1F], [0x1F, 0x8A], [0, 0, 7]] {
      let document = try readOne("a.gz", bytes + tail)
      #expect(document.text == Self.text)
      #expect(document.repairs.first?.message.contains("ignored") == true)
    }
  }

  @Test func damaged() throws {
    var bytes = try fixture("compressed/two-members.txt.gz")
    bytes[14] ^= 0xFF
    #expect(try readOne("a.gz", bytes).failure?.message.contains("damaged") == true)
    let frames = try fixture("compressed/two-frames.txt.zst")
    #expect(try readOne("a.zst", frames + [1, 2, 3, 4, 5]).failure?.message.contains("damaged") == true)
  }

  @Test("Expansion is capped")
  func expansion() throws {
    let bytes = try fixture("compressed/long-run.txt.gz")
    var options = InputOptions()
    #expect(try readOne("a.gz", bytes, options).bytes.count == 12_000_000)
    options.maxExpanded = 1_000_000
    let failure = try readOne("a.gz", bytes, options).failure
    #expect(
      failure?.message == "expands to more than 1000000 bytes; raise --max-expanded if it should be read")
    let limit = ExpansionLimit(maxExpanded: nil)
    #expect(limit.objection(compressed: 1 << 20, expanded: 1 << 30) == nil)
    #expect(limit.objection(compressed: 1 << 20, expanded: 1 << 31) != nil)
    #expect(limit.objection(compressed: 1 << 30, expanded: 1 << 33) == nil)
  }
}
