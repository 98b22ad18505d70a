internal import TextKitLite

/// Counts of n-grams as SRILM's `ngram-count -read` takes them: the words parted by spaces, a tab, the count. Size by
/// size, in the order of the words' bytes.
///
/// N-grams end at sentences, punctuation and lines; `<s>` and `</s>` are not among them.
struct SRILMExporter: Exporter {
  func export(_ corpus: ExportCorpus, to place: ExportPlace) async throws {
    let result = try await corpus.counted(ngramSizes: corpus.ngramSizes)
    let matrix = result.termMatrix
    var sink = try place.open()
    func write(_ terms: [Int], count: Int, to sink: inout OutputSink) throws {
      var line: [UInt8] = []
      for term in terms {
        if !line.isEmpty { line.append(UInt8(ascii: " ")) }
        WordText.appendForModel(Array(matrix.key(of: term)), to: &line)
      }
      line += Array("\t\(count)\n".utf8)
      try sink.write(bytes: line)
    }
    for size in corpus.ngramSizes {
      if size == 1 {
        for term in 0..<matrix.termCount { try write([term], count: matrix.term(term).count, to: &sink) }
      } else {
        try result.forEachNGram(size: size, in: matrix) { terms, count, _ in
          try write(terms, count: count, to: &sink)
        }
      }
    }
    try sink.finish()
  }
}
