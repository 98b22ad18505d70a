extension CorpusResult {
  /// How rich the vocabulary of some documents is, taken as one text in the order of the report; `nil` where it was not
  /// asked for. O(tokens · length of an MTLD factor).
  func diversity(of entries: [Entry]) -> DiversityReport? {
    guard options.measuresDiversity else { return nil }
    var types: [Int] = []
    var numbers: [UInt32: Int] = [:]
    var surfaceCounts: [UInt32: Int] = [:]
    var sentences: [Int: Int] = [:]
    for entry in entries {
      var sentence = 0
      entry.forEachToken(translations: translations) { item in
        if item.startsSentence {
          sentences[sentence, default: 0] += 1
          sentence = 0
        }
        guard vocabulary.entries[Int(item.surface)].traits.contains(.lexical) else { return }
        sentence += 1
        surfaceCounts[item.surface, default: 0] += 1
        let key = vocabulary.entries[Int(item.surface)].key
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        types.append(number)
      }
      sentences[sentence, default: 0] += 1
    }
    // Where a sentence started without a word before it, none ended.
    sentences[0] = nil
    var words: [Int: Int] = [:]
    for (surface, count) in surfaceCounts {
      words[vocabulary.surfaces.string(of: surface).count, default: 0] += count
    }
    let sequence = TypeSequence(numbered: types)
    var values = MeasureValues()
    values.append(Diversity.measures, of: sequence)
    return DiversityReport(
      values: values, spectrum: Self.spectrum(sequence.spectrum), wordLength: LengthSummary(counts: words),
      sentenceLength: LengthSummary(counts: sentences))
  }

  private static func spectrum(_ spectrum: FrequencySpectrum) -> [DiversityReport.SpectrumClass] {
    var rank = spectrum.types
    return spectrum.classes.map { entry in
      defer { rank -= entry.types }
      return DiversityReport.SpectrumClass(frequency: entry.frequency, types: entry.types, rank: rank)
    }
  }
}
