import Foundation
import Testing

@Suite struct CountTests {
  /// Parts of a corpus, merged in any order and any number of steps, are the bytes of one run.
  @Test func partsAreTheWhole() throws {
    let shell = try SameBytesTests.corpus()
    let result = try shell.run(
      """
      for n in 1 1-2 2,3; do
        textool count *.txt -n $n >whole; sha256sum <whole
        for f in ar en fr zh; do textool count $f.txt -n $n -o $f.tsv; done
        textool merge zh.tsv ar.tsv fr.tsv en.tsv | sha256sum
        textool merge en.tsv zh.tsv -o x; gzip -f fr.tsv; textool merge - fr.tsv.gz ar.tsv <x | sha256sum
        textool count *.txt -n $n --jobs 3 | sha256sum
        grep -v '^#[a-z]' whole | LC_ALL=C sort -t $'\\t' -k 2,2 -c || echo unsorted
      done
      """)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.lines.count == 12)
    for run in 0..<3 { #expect(Set(result.lines[run * 4..<run * 4 + 4]).count == 1) }
  }

  /// More parts than may be open.
  @Test func manyParts() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      mkdir d; for i in $(seq 70); do echo "The fox $i saw the dog $((i % 7))." >d/$i.txt; done
      for i in $(seq 70); do textool count d/$i.txt --keep all --language en -o $i.tsv; done
      ulimit -n 64; textool merge $(seq -f %g.tsv 70) | sha256sum
      textool count d --keep all --language en | sha256sum
      """)
    #expect(result.status == 0, "\(result.error)")
    #expect(result.lines.count == 2 && Set(result.lines).count == 1)
  }

  @Test func partsThatWereCountedOtherwiseAreRefused() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      echo 'The fox saw the dog.' >a.txt; echo 'saw' >list
      textool count a.txt -o a.tsv; textool count a.txt -n 1 -o n.tsv; textool count a.txt --fold none -o f.tsv
      textool count a.txt --stopwords list -o s.tsv; echo 'fox' >list; textool count a.txt --stopwords list -o t.tsv
      sed -n '1,/^#tokens/p' a.tsv >cut.tsv; sed '$d' a.tsv >short.tsv
      for l in '^#n' '^#option.fold' '^#option.stopwords.1 w' '^#tokens'; do
        grep -n "$l" s.tsv | head -n 1 | cut -d: -f1
      done
      for p in 'a.tsv n.tsv' 'a.tsv f.tsv' 's.tsv t.tsv' 'a.txt' 'a.tsv cut.tsv' 'a.tsv short.tsv'; do
        textool merge $p -o out; echo $?; ls out 2>&1 | grep -c '^out'
      done
      """)
    let lines = Array(result.lines.prefix(4))
    #expect(
      result.lines.dropFirst(4) == Array(repeating: ["65", "0"], count: 6).flatMap(\.self)[...],
      "\(result.error)")
    try #require(lines.count == 4)
    let errors = result.error.split(separator: "\n").map(String.init)
    try #require(errors.count == 6)
    #expect(
      errors[0].contains(
        "n.tsv:\(lines[0]): \u{201C}#n\\u{9}1\u{201D} where a.tsv has \u{201C}#n\\u{9}1,2\u{201D}"))
    #expect(errors[1].contains("f.tsv:\(lines[1]):") && errors[1].contains("fold"))
    #expect(errors[2].contains("t.tsv:\(lines[2]):") && errors[2].contains("1 word"))
    #expect(errors[3].contains("a.txt:1: no list of counts"))
    #expect(errors[4].contains("cut.tsv:\(lines[3]):"))
    #expect(errors[5].contains("short.tsv: the counts of n = "))
  }

  @Test func terms() throws {
    let shell = try Shell()
    let result = try shell.run(
      "printf 'Fox foxes, FOX fox\\\\n.\\n' | textool count --language en --tokens plain | grep -v '^#[a-z]'")
    #expect(
      result.lines
        == ["1\tfox\t3\t1", "2\tfox fox\t1\t1", "1\tfoxes\t1\t1", "2\tfox foxes\t1\t1", "1\tn\t1\t1"].sorted {
          $0.split(separator: "\t")[1].utf8.lexicographicallyPrecedes($1.split(separator: "\t")[1].utf8)
        }, "\(result.text)")
  }

  @Test func someInputFails() throws {
    let shell = try Shell()
    let result = try shell.run(
      "echo 'The fox.' >a.txt; printf 'a\\0b' >b.txt; textool count a.txt missing.txt; echo $?; textool count missing.txt; echo $?"
    )
    #expect(result.lines.contains("1\tfox\t1\t1"))
    #expect(result.lines.contains("1") && result.lines.last == "66")
    #expect(result.error.contains("missing.txt: no such file"))
  }

  /// Counts in the place of documents give the figures that the documents give.
  @Test func keywordsAndNGramsReadCounts() throws {
    let shell = try SameBytesTests.corpus()
    let result = try shell.run(
      """
      textool count en.txt fr.txt -n 1-3 --language fr -o c.tsv
      for f in 'en.txt fr.txt' c.tsv; do
        for s in none auto; do
          textool keywords $f --stopwords $s --language fr --format json --top 9 |
            jq -c '.corpus | [.documents, .tokens, (.keywords | map([.key, .count, .documents, .score, .measure]))]'
        done
        textool ngrams $f --language fr -n 1-3 --format json | jq -c '.corpus.ngrams | map_values(map([.keys, .count]))'
      done
      textool keywords --input counts --format json --language fr <c.tsv | jq .corpus.documents
      mkdir parts; cp c.tsv parts/1.tsv; gzip c.tsv; mv c.tsv.gz parts/2
      textool keywords parts --format json | jq -c '[.corpus.documents, .corpus.scalars]'
      textool count en.txt --language fr -o en.tsv; textool count fr.txt --language fr -o fr.tsv
      for f in 'en fr txt' 'en fr tsv'; do
        set -- $f
        textool compare $1.$3 --reference $2.$3 --language fr --format json |
          jq -c '[.target, .reference, (.rows | map([.key, .target_documents, .measures.ll4, .measures.lrc]))]'
        textool collocations $1.$3 $2.$3 --language fr --format json --top 50 |
          jq -c '.rows | map([.keys, .f, .f1, .f2, .n, .documents, .measures])'
      done
      """)
    #expect(result.status == 0, "\(result.error)")
    try #require(result.lines.count == 12)
    for line in 0..<3 { #expect(result.lines[line] == result.lines[line + 3]) }
    #expect(result.lines[0] != result.lines[1])
    #expect(result.lines[6] == "2" && result.lines[7] == "[4,null]")
    #expect(result.lines[8] == result.lines[10] && result.lines[9] == result.lines[11])
    #expect(result.lines[8].utf8.count > 500 && result.lines[9].utf8.count > 500)
  }

  @Test func whatCountsDoNotHoldIsSaid() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      echo 'The fox saw the dog.' >a.txt; textool count a.txt -n 2 -o c.tsv
      textool report c.tsv; echo $?; textool segment --input counts c.tsv; echo $?
      textool ngrams c.tsv -n 3; echo $?; textool keywords c.tsv; echo $?; textool keywords c.tsv a.txt; echo $?
      textool collocations c.tsv --window 5,5; echo $?; textool collocations c.tsv a.txt; echo $?
      textool count a.txt --fold none -o d.tsv; textool compare d.tsv --reference a.txt; echo $?
      """)
    #expect(result.lines == ["65", "64", "65", "65", "65", "65", "65", "65"])
    #expect(
      result.error.contains("count again with -n 3") && result.error.contains("a.txt:1: no list of counts")
        && result.error.contains("counts hold no windows") && result.error.contains("must be counted alike"))
  }

  /// What memory has no room for waits on disk, and nothing of it stays behind.
  @Test func memoryIsBounded() throws {
    let shell = try Shell()
    let result = try shell.run(
      """
      mkdir tmp; awk 'BEGIN { srand(5); for (i = 0; i < 60000; i++) {
        printf "w%d ", int(exp(rand() * 13)); if (i % 20 == 19) printf ".\n" } }' >a.txt
      textool count a.txt --language en -n 1-3 | sha256sum
      textool count a.txt --language en -n 1-3 --memory 128M --temp tmp | sha256sum; ls -A tmp | wc -l
      textool count a.txt --memory 1M; echo $?
      textool count a.txt --temp missing | sha256sum | cut -c 1-3; textool count a.txt --memory 2x; echo $?
      """)
    #expect(result.lines.count == 6 && result.lines[0] == result.lines[1] && result.lines[2] == "0")
    #expect(result.lines[3] == "64" && result.lines[5] == "64")
  }
}
