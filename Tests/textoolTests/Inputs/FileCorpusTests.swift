import Foundation
import Glibc
import Testing
import TextKitLite

@testable import textool

@Suite struct FileCorpusTests {
  @Test("A folder is read in byte order of whole paths, without dot files")
  func order() throws {
    let scratch = try Scratch()
    let names = ["a/b.txt", "a-b.txt", "a.txt", "a/é.txt", "a/Z.txt", "a0.txt", "B.txt", "a/c/d.txt"]
    for name in names + [".hidden.txt", ".git/config", "a/.b.txt"] { try scratch.write(name, "x") }
    let paths = readAll([scratch.folder + "/"]).compactMap { $0.document?.info.path }
    let expected = names.map { scratch.folder + "/" + $0 }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(paths == expected)
    #expect(readAll([scratch.folder + "/.hidden.txt"]).count == 1, "named, a dot file is read")
  }

  @Test("A path is read once")
  func once() throws {
    let scratch = try Scratch()
    let a = try scratch.write("a.txt", "x")
    try scratch.write("f/b.txt", "y")
    let paths = [a, scratch.folder, a, scratch.folder + "/f", scratch.folder + "/"]
    #expect(
      readAll(paths).compactMap { $0.document?.info.path }.sorted() == [a, scratch.folder + "/f/b.txt"])
  }

  @Test("What a walk does not read is said; none of it is waited for", .timeLimit(.minutes(5)))
  func passedOver() throws {
    let scratch = try Scratch()
    let real = try scratch.write("real.txt", "text")
    unsafe mkfifo(scratch.folder + "/pipe", 0o600)
    unsafe symlink("nowhere", scratch.folder + "/dangling")
    unsafe symlink("..", scratch.folder + "/loop")
    unsafe symlink("self", scratch.folder + "/self")
    unsafe symlink("real.txt", scratch.folder + "/same.txt")
    let items = readAll([scratch.folder])
    let problems = Dictionary(
      uniqueKeysWithValues: items.compactMap(\.problem).map {
        (String($0.path.dropFirst(scratch.folder.count + 1)), $0.message)
      })
    #expect(Set(problems.keys) == ["pipe", "dangling", "loop", "self"])
    #expect(problems["pipe"]?.contains("named pipe") == true)
    #expect(problems["dangling"]?.contains("leads nowhere") == true)
    #expect(problems["loop"]?.contains("not followed") == true)
    #expect(problems["self"]?.contains("too many symbolic links") == true)
    #expect(items.compactMap { $0.document?.info.path } == [real, scratch.folder + "/same.txt"])
  }

  @Test("Paths by name: missing, unreadable, a pipe", .timeLimit(.minutes(5)))
  func named() async throws {
    let scratch = try Scratch()
    let missing = readAll([scratch.folder + "/none"])
    #expect(missing.first?.problem?.message.hasPrefix("no such file") == true)
    let pipe = scratch.folder + "/pipe"
    unsafe mkfifo(pipe, 0o600)
    let writer = Thread {
      let descriptor = unsafe open(pipe, O_WRONLY)
      for chunk in ["{\"text\": \"un\"}\n", "{\"text\": \"deux\"}\n"] {
        _ = unsafe chunk.withCString { unsafe write(descriptor, $0, chunk.utf8.count) }
        usleep(20_000)
      }
      close(descriptor)
    }
    writer.start()
    let items = readAll([pipe])
    #expect(items.compactMap { $0.document?.text } == ["un", "deux"], "a pipe's contents say JSON Lines")
  }

  @Test("Unreadable files and folders are problems", .disabled(if: geteuid() == 0, "root reads all"))
  func unreadable() throws {
    let scratch = try Scratch()
    let path = try scratch.write("f/a.txt", "x")
    unsafe chmod(path, 0)
    #expect(readAll([path]).first?.problem?.message.contains("permission denied") == true)
    unsafe chmod(scratch.folder + "/f", 0)
    #expect(readAll([scratch.folder]).first?.problem?.message.contains("permission denied") == true)
    unsafe chmod(scratch.folder + "/f", 0o700)
  }

  @Test("A name that is not UTF-8 is read, and shown escaped")
  func brokenName() throws {
    let scratch = try Scratch()
    let path = InputPath(
      bytes: Array(scratch.folder.utf8) + Array("/b".utf8) + [0xFF, 0xC3] + Array(".txt".utf8))
    let descriptor = unsafe open(path.cString, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    _ = unsafe write(descriptor, "abc", 3)
    close(descriptor)
    let document = try #require(readAll([scratch.folder]).first?.document)
    #expect(document.text == "abc")
    #expect(document.info.path == scratch.folder + "/b\\xFF\\xC3.txt")
  }

  @Test(
    "Formats are found",
    arguments: [
      ("a.md", "text", "markdown"), ("a.markdown", "x", "markdown"), ("a.html", "x", "html"),
      ("a.HTM", "x", "html"),
      ("a.xhtml", "x", "html"), ("a.txt", "plain", "text"), ("a", "plain", "text"),
      ("a.txt", "---\ntitle: T\n---\nbody", "markdown"), ("a.txt", "---\ntitle: T\n...\nbody", "markdown"),
      ("a.txt", "---\nno mapping\n---\nbody", "text"), ("a.txt", "---\ntitle: T\nnever closed", "text"),
      ("a.txt", "text\n---\ntitle: T\n---\n", "text"), ("a.txt", "---\n: : :\n\t- x\n---\n", "text"),
      ("a.txt", "---\n---\nbody", "text"),
      ("a.txt", "<!DOCTYPE html><p>x", "html"), ("a", " \n<!-- c --><HTML lang=fr>x", "html"),
      ("a", "<?xml version='1.0'?>\n<html>x", "html"), ("a.txt", "<htmlx>", "text"),
      ("a", "<p>x</p>", "text"),
      ("a.md.gz", "x", "markdown"), ("a.tar.zst", "x", "text"),
    ])
  func formats(name: String, text: String, format: String) throws {
    #expect(try readOne(name, Array(text.utf8)).info.format == format)
  }

  @Test("A named format wins")
  func namedFormat() throws {
    var options = InputOptions()
    options.format = .text
    #expect(try readOne("a.html", Array("<p>x</p>".utf8), options).text == "<p>x</p>")
  }

  @Test func emptyAndBlank() throws {
    for name in ["a.txt", "a.md", "a.html"] {
      let document = try readOne(name, [])
      #expect(document.failure == nil)
      #expect(document.text.isEmpty)
    }
  }

  @Test("Whole-document formats have a limit; text has none")
  func longest() throws {
    var options = InputOptions()
    options.maxDocument = 300_000
    let long = Array(repeating: UInt8(ascii: "a"), count: 400_000)
    #expect(try readOne("a.md", long, options).failure?.message.contains("--max-document") == true)
    #expect(try readOne("a.txt", long, options).bytes.count == 400_000)
  }

  @Test("Files are opened when read, one at a time")
  func descriptors() throws {
    let scratch = try Scratch()
    for number in 0..<300 { try scratch.write("\(number).txt", "x") }
    let corpus = FileCorpus(paths: [scratch.folder], options: InputOptions())
    var readers: [any DocumentReader] = []
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    while case .document(let reader)? = corpus.next() { readers.append(reader) }
    let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    #expect(readers.count == 300)
    #expect(after - before < 64)
  }
}
