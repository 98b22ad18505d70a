extension StopWordPolicy {
  /// The languages that ``StopWordPolicy/auto`` has a list for, as BCP 47 codes in byte order.
  public static var languages: [String] { StopWordLists.languages.map(\.description) }
}
