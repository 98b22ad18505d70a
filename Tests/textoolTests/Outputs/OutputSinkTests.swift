import Foundation
import Testing

@testable import textool

@Suite struct OutputSinkTests {
  @Test func aFileAppearsOnlyWhenFinished() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out")
    var sink = try OutputSink(path: folder.path("out"))
    try sink.write(String(repeating: "x", count: 3 * OutputSink.bufferSize))
    #expect(try folder.text(of: "out") == "old")
    try sink.finish()
    #expect(try folder.text(of: "out").utf8.count == 3 * OutputSink.bufferSize)
    #expect(try folder.names == ["out"])
  }

  @Test func blocksOfAnySizeComeInTheirOrder() throws {
    let folder = try TemporaryFolder()
    var sink = try OutputSink(path: folder.path("out"))
    var expected: [UInt8] = []
    for (index, size) in [3, 0, OutputSink.bufferSize, 5, OutputSink.bufferSize - 1, 2, 1 << 20].enumerated()
    {
      let block = (0..<size).map { UInt8(truncatingIfNeeded: $0 + index) }
      try sink.write(block: block[...])
      expected += block
      #expect(sink.count == expected.count)
    }
    try sink.finish()
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("out"))) == Data(expected))
  }

  @Test func anUnfinishedFileIsTakenAway() throws {
    let folder = try TemporaryFolder()
    do {
      var sink = try OutputSink(path: folder.path("out"))
      try sink.write("half")
      try sink.flush()
      #expect(try folder.names.count == 1)
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func theFileThatALinkPointsToIsReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "target")
    try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "target")
    var sink = try OutputSink(path: folder.path("link"))
    try sink.write("new")
    try sink.finish()
    #expect(try folder.text(of: "target") == "new")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "target")
  }

  @Test func permissionsAreKept() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "out")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var sink = try OutputSink(path: path)
    try sink.write("new")
    try sink.finish()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test(arguments: [("", "-o needs the name of a file"), ("no/such/folder/out", "No such file or directory")])
  func refusesWhatCannotBeWritten(path: String, reason: String) {
    #expect(throws: OutputError.failed(target: path.isEmpty ? "the output" : path, reason: reason)) {
      _ = try OutputSink(path: path)
    }
  }

  @Test func refusesAFolder() throws {
    let folder = try TemporaryFolder()
    #expect(throws: OutputError.failed(target: folder.url.path, reason: "Is a directory")) {
      _ = try OutputSink(path: folder.url.path)
    }
  }

  @Test func aFullDeviceIsAnError() throws {
    var sink = try OutputSink(path: "/dev/full")
    try sink.write("x")
    let error = #expect(throws: OutputError.self) { try sink.finish() }
    #expect(error?.message == "cannot write /dev/full: No space left on device")
    var other = try OutputSink(path: "/dev/full")
    let large = [UInt8](repeating: 0x78, count: OutputSink.bufferSize)
    #expect(throws: try #require(error)) { try other.write(block: large[...]) }
  }
}
