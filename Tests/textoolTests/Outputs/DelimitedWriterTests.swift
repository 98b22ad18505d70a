import Testing

@testable import textool

@Suite struct DelimitedWriterTests {
  @Test(arguments: [
    ("plain", "plain"), ("NULL", "NULL"), ("", "\"\""), ("a,b", "\"a,b\""),
    ("say \"x\"", "\"say \"\"x\"\"\""),
    ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("tab\there", "tab\there"), ("=1+1", "=1+1"),
    ("a\u{2028}b", "a\u{2028}b"), ("سلام", "سلام"), ("\\", "\\"), ("\"\u{301}", "\"\"\"\u{301}\""),
  ])
  func quotesCSV(text: String, field: String) throws {
    let csv = try written([SampleItem(term: text, count: 1)], as: .csv)
    #expect(csv == "term,count,score\n\(field),1,\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("NULL", "NULL"), ("", ""), ("a\tb", "a\\tb"), ("a\nb", "a\\nb"),
    ("a\r\nb", "a\\r\\nb"),
    ("a\\b", "a\\\\b"), ("\"q\"", "\"q\""), ("a\u{2028}b", "a\u{2028}b"), ("a\\tb", "a\\\\tb"),
  ])
  func escapesTSV(text: String, field: String) throws {
    let tsv = try written([SampleItem(term: text, count: 1, score: 0.5)], as: .tsv)
    #expect(tsv == "term\tcount\tscore\n\(field)\t1\t0.5\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
    ("a=1", "a=1"), ("=a,b", "\"'=a,b\""),
  ])
  func guardsFormulas(text: String, field: String) throws {
    let style = OutputStyle(guardsFormulas: true)
    let csv = try written([SampleItem(term: text, count: -1)], as: .csv, style: style)
    // Numbers are no formulas.
    #expect(csv == "term,count,score\n\(field),-1,\n")
  }

  @Test func hasAHeaderWithoutRows() throws {
    #expect(try written([], as: .csv) == "term,count,score\n")
    #expect(try written([], as: .tsv) == "term\tcount\tscore\n")
  }

  @Test func writesWhatIsNoNumberAsNull() throws {
    let csv = try written([SampleItem(term: "a", count: 1, score: .nan)], as: .csv)
    #expect(csv == "term,count,score\na,1,\n")
  }
}
