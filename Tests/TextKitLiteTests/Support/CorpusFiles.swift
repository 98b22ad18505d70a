import Foundation
import TextKitLite

/// The sample documents of the project, decoded but with their markup.
enum CorpusFiles {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../Corpora/documents").standardized

  /// The names of all sample documents, in order.
  static let names: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  /// Why a sample cannot be read: a failure, never a silent skip.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// The text of a sample in UTF-8.
  static func text(_ name: String) throws -> [UInt8] {
    let file = folder.appending(path: name)
    let bytes = name.hasSuffix(".gz") ? try expand(file) : try Array(Data(contentsOf: file))
    var decoder = try CharsetDecoder(charset: charset(of: name))
    var text: [UInt8] = []
    var map = OffsetMap()
    try decoder.decode(bytes.span, endsHere: true, into: &text, map: &map, mapping: false)
    guard decoder.replacedCount == 0 else {
      throw Unreadable(description: "\(name): \(decoder.replacedCount) malformed sequences")
    }
    return text
  }

  /// The language of a sample, from its name.
  static func language(of name: String) -> String {
    if name.hasPrefix("zh-hant") { return "zh-Hant" }
    let code = String(name.prefix(2))
    return name.dropFirst(2).first == "-" ? code : "und"
  }

  private static func charset(of name: String) -> String {
    for charset in ["gb18030", "windows-1252", "windows-1256"] where name.contains(charset) { return charset }
    return "UTF-8"
  }

  private static func expand(_ file: URL) throws -> [UInt8] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "--decompress", "--stdout", file.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Unreadable(description: "gzip exited with \(process.terminationStatus) on \(file.path)")
    }
    return Array(data)
  }
}
