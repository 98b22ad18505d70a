import Testing

@testable import TextKitLite

@Suite struct ByteInternerTests {
  private func intern(_ text: String, tag: UInt16 = 0, in interner: inout ByteInterner) -> UInt32 {
    let bytes = Array(text.utf8)
    return interner.intern(bytes.span, from: 0, to: bytes.count, tag: tag)
  }

  /// Random strings of 0 to 20 bytes, whose hashes take every path, against a dictionary.
  @Test func asADictionary() {
    struct Key: Hashable {
      var bytes: [UInt8]
      var tag: UInt16
    }
    var generator = SplitMix(state: 3)
    var interner = ByteInterner()
    var ids: [Key: UInt32] = [:]
    var keys: [Key] = []
    var faults = 0
    for _ in 0..<100_000 {
      // Few letters, so that many strings are met again.
      let length = generator.next(below: 21)
      let bytes = (0..<length).map { _ in UInt8(generator.next(below: length < 6 ? 3 : 2)) }
      let key = Key(bytes: bytes, tag: generator.next(below: 8) == 0 ? 7 : 0)
      let padded = [0xFF] + bytes + [0xFE]
      let id = interner.intern(padded.span, from: 1, to: 1 + length, tag: key.tag)
      if let known = ids[key] {
        if known != id { faults += 1 }
      } else {
        if Int(id) != keys.count { faults += 1 }
        ids[key] = id
        keys.append(key)
      }
    }
    #expect(faults == 0)
    #expect(keys.count > 20_000)
    #expect(interner.count == keys.count)
    for (id, key) in keys.enumerated() {
      let id = UInt32(id)
      let isKept =
        Array(interner.bytes[interner.range(of: id)]) == key.bytes && interner.tag(of: id) == key.tag
        && interner.find(key.bytes.span, tag: key.tag) == id
      if !isKept { Issue.record("\(key.bytes) has become \(interner.range(of: id))") }
    }
    #expect(interner.byteCount >= interner.bytes.count)
  }

  @Test func tagsTellEqualBytesApart() {
    var interner = ByteInterner()
    let ids = [0, 1, 0xFFFF].map { intern("rain", tag: $0, in: &interner) }
    #expect(ids == [0, 1, 2])
    #expect([0, 1, 0xFFFF].map { intern("rain", tag: $0, in: &interner) } == ids)
    #expect(ids.map { interner.tag(of: $0) } == [0, 1, 0xFFFF])
    #expect(ids.map { interner.string(of: $0) } == ["rain", "rain", "rain"])
    let text = Array("rain".utf8)
    let found = (interner.find(text.span, tag: 1), interner.find(text.span, tag: 2))
    #expect(found == (1, nil))
  }

  @Test func theEmptyStringIsAString() {
    var interner = ByteInterner()
    let empty: [UInt8] = []
    let before = interner.find(empty.span)
    #expect(before == nil)
    #expect(intern("", in: &interner) == 0)
    #expect(intern("a", in: &interner) == 1)
    #expect(intern("", in: &interner) == 0)
    #expect(interner.range(of: 0) == 0..<0)
    #expect(interner.string(of: 0) == "")
    let after = interner.find(empty.span)
    #expect(after == 0)
  }

  @Test func bytesAreComparedNotCharacters() {
    var interner = ByteInterner()
    #expect(intern("é", in: &interner) != intern("e\u{301}", in: &interner))
    #expect(intern("a", in: &interner) != intern("a\u{0}", in: &interner))
  }

  @Test func precedenceIsThatOfBytes() {
    var interner = ByteInterner()
    let words = ["", "Z", "a", "a\u{0}", "ab", "b", "é", "城", "\u{10000}"]
    let ids = words.reversed().map { intern($0, in: &interner) }.reversed()
    for (left, i) in ids.enumerated() {
      for (right, j) in ids.enumerated() { #expect(interner.precedes(i, j) == (left < right)) }
    }
  }

  @Test func aCopyGoesItsOwnWay() {
    var first = ByteInterner()
    _ = intern("a", in: &first)
    var second = first
    #expect(intern("b", in: &second) == 1)
    #expect(intern("c", in: &first) == 1)
    #expect(second.string(of: 1) == "b")
    #expect(first.string(of: 1) == "c")
  }
}
