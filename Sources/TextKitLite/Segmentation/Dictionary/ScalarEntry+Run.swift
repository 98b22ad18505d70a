extension ScalarEntry {
  /// Whether runs for ICU's dictionary of Chinese and Japanese hold the scalar that this is the entry of.
  func isOfRun(_ scalar: UInt32) -> Bool {
    switch script {
    case .han, .hiragana, .katakana: true
    default: scalar == 0x30FC || scalar == 0xFF70 || scalar == 0xFF9E || scalar == 0xFF9F
    }
  }
}
