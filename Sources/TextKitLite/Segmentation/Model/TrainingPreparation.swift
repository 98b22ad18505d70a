/// Makes of gold text what training reads: alphabet, lexicon and features.
struct TrainingPreparation {
  /// The model's parts but for the weights.
  let parts: ModelParts
  let space: TrainingSpace
  private let alphabet: ModelAlphabet
  private let lexicon: ModelLexicon

  /// Reads the characters and pairs of characters that gold text has.
  init(gold: GoldText, words: [ModelWord]) throws(TextError) {
    var parts = ModelParts()
    parts.pairs = try ModelAlphabet.standardPairs()
    parts.characters = Self.characters(of: gold, pairs: parts.pairs)
    parts.words = words
    let alphabet = ModelAlphabet(pairs: parts.pairs, characters: parts.characters)
    var reader = try AtomSource(alphabet: alphabet)
    var keys: Set<UInt32> = []
    for sentence in gold.sentences {
      let atoms = try reader.atoms(of: sentence.text)
      for index in 1..<atoms.count {
        keys.insert(BigramTable.key(atoms[index - 1].symbol, atoms[index].symbol))
      }
    }
    parts.bigrams = keys.sorted()
    self.parts = parts
    self.alphabet = alphabet
    lexicon = try ModelLexicon(dictionary: CJDictionary.shared.get(), alphabet: alphabet, words: words)
    space = TrainingSpace(
      symbolCount: alphabet.symbolCount, bigrams: BigramTable(keys: parts.bigrams))
  }

  /// Gold text with its features.
  func text(of gold: GoldText) throws(TextError) -> TrainingText {
    var text = TrainingText()
    var reader = try AtomSource(alphabet: alphabet)
    var marker = LexiconMarker()
    var marks: [LexiconMark] = []
    for sentence in gold.sentences {
      let atoms = try reader.atoms(of: sentence.text)
      marker.mark(atoms, with: lexicon, into: &marks)
      text.append(atoms, marks: marks, ends: Set(sentence.ends.map { Int32($0) }), space: space)
    }
    return text
  }

  /// The characters of a text in their looked-up form, the frequent ones first, as many as have numbers.
  private static func characters(of gold: GoldText, pairs: [ModelAlphabet.CharacterPair]) -> [UInt16] {
    let alphabet = ModelAlphabet(pairs: pairs, characters: [])
    var counts = [Int](repeating: 0, count: 0x10000)
    for sentence in gold.sentences {
      let text = sentence.text.span
      var offset = 0
      while offset < text.count {
        let scalar = text.scalar(at: offset)
        offset += scalar.width
        guard scalar.value <= 0xFFFF else { continue }
        let entry = alphabet.entries[Int(scalar.value)]
        // Letters and digits are atoms of other kinds.
        let isSign =
          entry.kind == AtomKind.sign && !(Unicode.Scalar(entry.unit)?.properties.isAlphabetic ?? true)
        if AtomKind.isHan(entry.kind) || isSign { counts[Int(entry.unit)] += 1 }
      }
    }
    let units = (UInt16(0x21)...UInt16.max).filter { counts[Int($0)] > 0 }
    let ranked = units.sorted { (counts[Int($0)], $1) > (counts[Int($1)], $0) }
    return Array(ranked.prefix(AtomSymbol.limit - Int(AtomSymbol.firstCharacter)))
  }
}

/// Reads the atoms of short texts.
struct AtomSource: ~Copyable {
  private let reader: AtomReader
  private var engine: LexiconEngine
  private var iterator: BreakIterator
  private var segments: [Segment] = []
  private var atoms: [Atom] = []

  init(alphabet: ModelAlphabet) throws(TextError) {
    reader = AtomReader(alphabet: alphabet)
    let iterator = try BreakIterator(unit: .word, locale: "zh")
    engine = LexiconEngine(machine: try LexiconRegistry.shared.machine(for: iterator))
    self.iterator = iterator
  }

  /// The atoms of valid UTF-8.
  mutating func atoms(of text: [UInt8]) throws(TextError) -> [Atom] {
    let count = try engine.fill(
      &segments, with: text.span, skipsSpaces: true, iterator: &iterator, hanRuns: reader)
    reader.read(segments, count: count ?? 0, of: text.span, into: &atoms)
    return atoms
  }
}
