import Foundation
import Testing

@testable import textool

/// `textool export`; what other tools make of it is shown by `make readers`.
@Suite struct ExportTests {
  /// Files and folders alike: what there is, by name and digest.
  static let digest =
    "find OUT* -type f | LC_ALL=C sort | while read -r f; do echo \"$f\"; sha256sum <\"$f\"; done"

  @Test(arguments: ExportFormat.all.map(\.name))
  func sameBytesForAnyJobsAndOrder(format: String) throws {
    let shell = try Shell()
    let lines = [
      "ar": "قرأ الطالب الكتاب.", "en": "The fox saw it.", "fr": "L’homme qu’on a vu.", "zh": "北京欢迎你。",
    ]
    try shell.run("mkdir \(lines.keys.joined(separator: " "))")
    for (name, line) in lines {
      let text = (0..<30).map { "\($0 % 7) \(line)\n" }.joined()
      for number in 0..<3 { try shell.write(text, to: "\(name)/\(number).txt") }
    }
    let result = try shell.run(
      """
      for how in 'ar en fr zh --jobs 1' 'zh fr en ar --jobs 3'; do
        textool export $how --to \(format) -o OUT || exit; { \(Self.digest); } | sha256sum; rm -r OUT*
      done
      """)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.lines.count == 2 && Set(result.lines).count == 1, "\(result.text)")
  }

  /// The destination is old or new; nothing else is left.
  @Test(arguments: ExportFormat.all.map(\.name))
  func replacesAnOlderExportWhole(format: String) throws {
    let shell = try Shell()
    try shell.write("A fox and a dog.\n", to: "a.txt")
    try shell.write("Another fox.\n", to: "b.txt")
    let result = try shell.run(
      """
      textool export a.txt --to \(format) -o OUT && textool export b.txt --to \(format) -o OUT || exit
      { \(Self.digest); } | sha256sum
      rm -r OUT*; textool export b.txt --to \(format) -o OUT; { \(Self.digest); } | sha256sum; ls -A | grep part
      """)
    #expect(result.lines.count == 2 && Set(result.lines).count == 1, "\(result.text)\(result.error)")
  }

  @Test func aFolderOfOthersStays() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      echo 'A fox.' >a.txt; mkdir full empty; echo mine >full/notes
      textool export a.txt --to matrixmarket -o full; echo $?; cat full/notes
      textool export a.txt --to matrixmarket -o empty/; echo $?; ls empty | xargs
      echo mine >empty/notes; textool export a.txt --to matrixmarket -o empty; echo $?; cat empty/notes
      textool export a.txt --to csv -o full; echo $?; textool export a.txt --to lda-c -o a.txt; echo $?; cat a.txt
      textool export a.txt --to csv -o none/x; echo $?; textool export a.txt --to csv; echo $?
      textool export a.txt --to other -o x; echo $?; textool export missing --to csv -o x; echo $?; ls -A | xargs
      """)
    #expect(
      result.lines == [
        "74", "mine", "0", "documents.tsv matrix.mtx run.json vocab.txt", "74", "mine", "74", "74", "A fox.",
        "74", "64", "64", "66", ".stderr .stdout a.txt empty full",
      ], "\(result.text)\(result.error)")
    #expect(result.error.contains("cannot write full: it is there"))
  }

  /// A damaged document leaves nothing in the text formats, whatever was written of it.
  @Test(arguments: ["conllu", "vrt", "mallet", "kenlm", "csv"])
  func aDamagedDocumentIsTakenBack(format: String) throws {
    let shell = try Shell()
    let line = "The fox saw the dog near the old harbour.\n"
    try shell.write(line, to: "a.txt")
    try shell.write(line, to: "c.txt")
    try shell.write(String(repeating: line, count: 9000), to: "b")
    let result = try shell.run(
      """
      gzip -c b | head -c 700 >b.txt; rm b
      textool export a.txt b.txt c.txt --to \(format) -o OUT; echo $?; sha256sum <OUT
      grep -c '"path":"b.txt"' OUT.run.json
      textool export a.txt c.txt --to \(format) -o OUT; echo $?; sha256sum <OUT
      """)
    try #require(result.lines.count == 5, "\(result.text)\(result.error)")
    #expect(result.lines[0] == "1" && result.lines[2] == "1" && result.lines[3] == "0")
    #expect(result.lines[1] == result.lines[4])
  }

  /// The hash of the input can be made with sha256sum, whatever the files are called and compressed or not.
  @Test func theRecordHasTheHashOfTheInput() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      mkdir d; echo 'A fox.' >d/a.txt; echo '{"text":"A dog."}' >d/b.jsonl; yes fox | head -99999 | gzip >d/c.txt.gz
      sha256sum d/* | cut -c-64 | LC_ALL=C sort | sha256sum | cut -c-64
      textool export d --to csv -o OUT && grep -o '"sha256":"[^"]*' OUT.run.json | cut -c11-
      textool export d --to vrt -o OUT && grep -o '"sha256":"[^"]*' OUT.run.json | cut -c11-
      """)
    #expect(result.lines.count == 3 && Set(result.lines).count == 1, "\(result.text)\(result.error)")
  }

  @Test func sentencesKeepTheirSpaces() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      printf 'Dogs, cats. “Why?”\\n\\n北京欢迎你。' >a.txt
      textool export a.txt --language en --to conllu -o OUT; cut -f 1,2,10 OUT
      textool export a.txt --language en --to vrt -o OUT; cut -f 1 OUT | tr '\\n' ' '
      """)
    #expect(
      result.text == """
        # newdoc id = a.txt
        # language = en
        # newpar
        # sent_id = d1-s1
        # text = Dogs, cats.
        1\tDogs\tSpaceAfter=No
        2\t,\t_
        3\tcats\tSpaceAfter=No
        4\t.\t_

        # sent_id = d1-s2
        # text = “Why?”
        1\t“\tSpaceAfter=No
        2\tWhy\tSpaceAfter=No
        3\t?\tSpaceAfter=No
        4\t”\t_

        # newpar
        # sent_id = d1-s3
        # text = 北京欢迎你。
        1\t北京\tSpaceAfter=No
        2\t欢迎\tSpaceAfter=No
        3\t你\tSpaceAfter=No
        4\t。\t_

        <doc id="a.txt" language="en"> <p> <s> Dogs <g/> , cats <g/> . </s> <s> “ <g/> Why <g/> ? <g/> ” </s> </p> \
        <p> <s> 北京 <g/> 欢迎 <g/> 你 <g/> 。 </s> </p> </doc> 
        """, "\(result.text)\(result.error)")
  }

  /// A line far longer than a chunk has the sentences of the same text on short lines.
  @Test func sentencesOfALongLine() throws {
    let shell = try Shell()
    let sentence = "L’homme a vu 3 renards, hier. 北京欢迎你。 "
    try shell.write(String(repeating: sentence, count: 25_000), to: "long.txt")
    let result = try shell.run(
      "textool export long.txt --language fr --to kenlm -o OUT; sort OUT | uniq -c | awk '{ $1 = $1 } 1'")
    #expect(
      result.lines == ["25000 l' homme a vu 3 renards , hier .", "25000 北京 欢迎 你 。"].sorted(), "\(result.text)"
    )
  }

  @Test func namesThatComeTwiceAndLongOnes() throws {
    let shell = try Shell()
    let long = String(repeating: "x", count: 600)
    try shell.write(
      ["same", "same", long].map { "{\"id\":\"\($0)\",\"text\":\"fox\"}\n" }.joined(), to: "a.jsonl")
    let result = try shell.run(
      "textool export a.jsonl --to bulk -o OUT; grep -o '_id\":\"[^\"]*' OUT | cut -c7-")
    #expect(result.lines == ["same", "same#2", try SHA.of(long)], "\(result.text)\(result.error)")
  }
}

/// A digest by the system's own tool.
private enum SHA {
  static func of(_ text: String) throws -> String {
    let shell = try Shell()
    try shell.write(text, to: "text")
    return String(try shell.run("sha256sum text").text.prefix(64))
  }
}
