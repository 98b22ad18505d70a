/// The distinct surfaces of a run and their keys.
///
/// A surface is told apart by its bytes, its language and its class: the same letters may fold differently,
/// or be a stop word, in another language. Folding and the look-up in the stop list happen when a surface is
/// first met; afterwards a token costs one probe.
struct Vocabulary: Sendable {
  /// What counting asks of a surface.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A running word: part of N.
    static let lexical = Traits(rawValue: 1)
    /// Of a class that is kept, and no stop word: a keyword candidate, part of n-grams.
    static let candidate = Traits(rawValue: 2)
    /// On a stop list, whether that takes it out or not.
    static let stopWord = Traits(rawValue: 4)
  }

  private(set) var surfaces = ByteInterner()
  private(set) var keys = ByteInterner()
  /// By surface.
  private(set) var entries: [Entry] = []

  /// Tokens that are looked up together.
  static let blockLength = 64
  private var probes = [ByteInterner.Probe](repeating: ByteInterner.Probe(), count: blockLength)
  /// What ``findNotes(of:in:profile:)`` found.
  private(set) var notes = [UInt64](repeating: 0, count: blockLength)

  /// Memory in use, in bytes.
  var byteCount: Int { surfaces.byteCount + keys.byteCount + entries.capacity * MemoryLayout<Entry>.stride }

  /// The id of a token's surface.
  @inline(__always)
  mutating func intern(
    _ token: Token, in text: Span<UInt8>, profile: inout LanguageProfile
  ) throws(TextError) -> UInt32 {
    let tag = Self.tag(of: token, profile.number)
    let probe = surfaces.probe(text, from: token.start, to: token.end, tag: tag)
    let place = try place(probe, token, in: text, profile: &profile)
    return surfaces.id(at: place)
  }

  /// What counting needs of a surface.
  struct Entry: Sendable {
    var key: UInt32
    var traits: Traits

    @inline(__always)
    init(key: UInt32, traits: Traits) {
      self.key = key
      self.traits = traits
    }

    /// An entry as it stands beside its surface.
    @inline(__always)
    init(note: UInt64) {
      key = UInt32(truncatingIfNeeded: note)
      traits = Traits(rawValue: UInt8(truncatingIfNeeded: note >> 32))
    }

    fileprivate var note: UInt64 { 1 << 63 | UInt64(traits.rawValue) << 32 | UInt64(key) }
  }

  /// Finds the notes of some tokens' surfaces, new or known, of which ``Entry`` is made: at most ``blockLength`` at a time.
  ///
  /// The cache lines of all are asked for first, then those of the keys of the new ones, which are most often spelled
  /// the same.
  mutating func findNotes(
    of tokens: Span<Token>, in text: Span<UInt8>, profile: inout LanguageProfile
  ) throws(TextError) {
    precondition(tokens.count <= Self.blockLength)
    Self.findProbes(of: tokens, in: text, language: profile.number, surfaces, into: &probes)
    guard Self.readNotes(at: probes, of: tokens, in: text, surfaces, keys, into: &notes) else { return }
    for index in tokens.indices where notes[index] == 0 {
      notes[index] = try entry(probes[index], tokens[index], in: text, profile: &profile).note
    }
  }

  // Each step is a function of its own, so that registers hold what it needs.

  @inline(never)
  private static func findProbes(
    of tokens: Span<Token>, in text: Span<UInt8>, language: UInt8, _ surfaces: ByteInterner,
    into probes: inout [ByteInterner.Probe]
  ) {
    var probes = probes.mutableSpan
    for index in tokens.indices {
      let token = unsafe tokens[unchecked: index]
      let tag = tag(of: token, language)
      let probe = surfaces.probe(text, from: token.start, to: token.end, tag: tag)
      surfaces.prefetch(probe)
      unsafe probes[unchecked: index] = probe
    }
  }

  /// Puts 0 where a surface is new; says whether one is.
  @inline(never)
  private static func readNotes(
    at probes: [ByteInterner.Probe], of tokens: Span<Token>, in text: Span<UInt8>, _ surfaces: ByteInterner,
    _ keys: ByteInterner, into notes: inout [UInt64]
  ) -> Bool {
    var hasNew = false
    let probes = probes.span
    var notes = notes.mutableSpan
    for index in tokens.indices {
      let (token, probe) = unsafe (tokens[unchecked: index], probes[unchecked: index])
      let note = surfaces.note(probe, text, from: token.start, to: token.end) ?? 0
      unsafe notes[unchecked: index] = note
      if note == 0 {
        hasNew = true
        keys.prefetch(keys.untagged(probe))
      }
    }
    return hasNew
  }

  /// Key and traits of a token's surface, new or known.
  private mutating func entry(
    _ probe: ByteInterner.Probe, _ token: Token, in text: Span<UInt8>, profile: inout LanguageProfile
  ) throws(TextError) -> Entry {
    let place = try place(probe, token, in: text, profile: &profile)
    let entry = entries[Int(surfaces.id(at: place))]
    surfaces.setNote(entry.note, at: place)
    return entry
  }

  /// The place of a token's surface, whose key is found when it is new.
  @inline(__always)
  private mutating func place(
    _ probe: ByteInterner.Probe, _ token: Token, in text: Span<UInt8>, profile: inout LanguageProfile
  ) throws(TextError) -> Int {
    let place = surfaces.place(probe, text, from: token.start, to: token.end)
    if Int(surfaces.id(at: place)) == entries.count {
      entries.append(try newEntry(of: token, probe, in: text, profile: &profile))
    }
    return place
  }

  @inline(__always)
  private static func tag(of token: Token, _ language: UInt8) -> UInt16 {
    UInt16(language) << 8 | UInt16(token.tokenClass.rawValue)
  }

  /// The number of the language that a surface was met in.
  func languageNumber(of surface: UInt32) -> UInt8 { UInt8(surfaces.tag(of: surface) >> 8) }

  /// The class that a surface was met as.
  func tokenClass(of surface: UInt32) -> TokenClass? {
    TokenClass(rawValue: UInt8(truncatingIfNeeded: surfaces.tag(of: surface)))
  }

  /// What is to be kept of a surface that is new.
  private mutating func newEntry(
    of token: Token, _ probe: ByteInterner.Probe, in text: Span<UInt8>, profile: inout LanguageProfile
  ) throws(TextError) -> Entry {
    let (tokenClass, script) = (token.tokenClass, token.script)
    let untagged = keys.untagged(probe)
    let key: UInt32
    let isCandidate: Bool
    let isStopWord: Bool
    // Most surfaces are spelled as their keys are: nothing of them is copied then.
    if let own = profile.judgeOwnKey(
      untagged, text, from: token.start, to: token.end, as: tokenClass, script: script)
    {
      (isCandidate, isStopWord) = own
      let place = keys.place(untagged, text, from: token.start, to: token.end)
      key = keys.id(at: place)
    } else {
      (isCandidate, isStopWord) = try profile.findKey(
        of: text.extracting(token.range), as: tokenClass, script: script)
      key = keys.intern(profile.key.span, from: 0, to: profile.key.count)
    }
    var traits: Traits = tokenClass.isLexical ? .lexical : []
    if isCandidate { traits.insert(.candidate) }
    if isStopWord { traits.insert(.stopWord) }
    return Entry(key: key, traits: traits)
  }

  /// Takes in the surfaces of another vocabulary; the results translate its ids into those of this one.
  mutating func absorb(_ other: Vocabulary) -> (surfaces: [UInt32], keys: [UInt32]) {
    let keyIDs = Self.merge(other.keys, into: &keys)
    let surfaceIDs = Self.merge(other.surfaces, into: &surfaces)
    for (old, new) in surfaceIDs.enumerated() where Int(new) == entries.count {
      let entry = other.entries[old]
      entries.append(Entry(key: keyIDs[Int(entry.key)], traits: entry.traits))
    }
    return (surfaceIDs, keyIDs)
  }

  private static func merge(_ other: ByteInterner, into interner: inout ByteInterner) -> [UInt32] {
    let bytes = other.bytes
    return (0..<UInt32(other.count)).map { id in
      let range = other.range(of: id)
      return interner.intern(
        bytes.span, from: range.lowerBound, to: range.upperBound, tag: other.tag(of: id))
    }
  }
}
