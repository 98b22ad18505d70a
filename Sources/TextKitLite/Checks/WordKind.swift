/// What a word of a segmentation consists of, by its scalars' scripts and general categories.
public enum WordKind: UInt8, Sendable, CaseIterable {
  /// Letters of script Han alone.
  case han
  /// Letters of script Latin alone, with the marks and signs among them: `Wi-Fi`.
  case latin
  /// Digits and other numbers, with signs but no letters: `1.7`, `12%`. Han numerals are ``han``.
  case number
  /// Neither letters nor numbers.
  case punctuation
  /// Letters of two scripts, or letters and numbers: `T恤`, `2004年`.
  case mixed
  /// Letters of one other script.
  case other

  /// The name in every machine format.
  public var name: String { "\(self)" }
}

extension WordKind {
  /// The kind of a word.
  init(of word: Span<UInt8>, table: inout ScalarTable) {
    var script: Script?
    var holdsNumber = false
    var holdsTwoScripts = false
    var offset = 0
    while offset < word.count {
      let scalar = word.scalar(at: offset)
      offset += scalar.width
      let entry = table.entry(of: scalar.value)
      if entry.isNumber, entry.script != .han {
        holdsNumber = true
      } else if entry.script.isSpecific, entry.isWordLike {
        if let script, script != entry.script { holdsTwoScripts = true }
        script = entry.script
      }
    }
    self =
      switch script {
      case _ where holdsTwoScripts: .mixed
      case nil: holdsNumber ? .number : .punctuation
      case _ where holdsNumber: .mixed
      case .some(.han): .han
      case .some(.latin): .latin
      default: .other
      }
  }
}
