/// The cases that ICU 72.1 fails of Unicode 15.0's tests, by their content.
enum KnownDeviations {
  /// CLDR 42 took the colon out of the letters inside words (MidLetter), but for Finnish and Swedish.
  static let words = [
    "÷ 0041 × 003A × 0041 ÷",
    "÷ 0061 × 003A × 0041 ÷",
    "÷ 0061 × 003A × 0061 × 2060 ÷",
    "÷ 0061 × 003A × 0061 ÷ 0027 × 2060 ÷",
    "÷ 0061 × 003A × 0061 ÷ 0027 ÷",
    "÷ 0061 × 003A × 0061 ÷ 002C ÷",
    "÷ 0061 × 003A × 0061 ÷ 003A ÷",
    "÷ 0061 × 003A × 0308 × 0041 ÷",
    "÷ 0061 × 003A × 0308 × 0061 × 2060 ÷",
    "÷ 0061 × 003A × 0308 × 0061 ÷ 0027 × 2060 ÷",
    "÷ 0061 × 003A × 0308 × 0061 ÷ 0027 ÷",
    "÷ 0061 × 003A × 0308 × 0061 ÷ 002C ÷",
    "÷ 0061 × 003A × 0308 × 0061 ÷ 003A ÷",
    "÷ 0061 × 003A × 0308 × 05D0 ÷",
    "÷ 0061 × 003A × 05D0 ÷",
  ]

  /// ICU-21097: a number after a full stop or a comma, and a hyphen before what no rule names.
  static let lines = [
    "÷ 002C × 0308 ÷ 0030 ÷",
    "÷ 002C ÷ 0030 ÷",
    "÷ 002D × 0308 ÷ 0023 ÷",
    "÷ 002D × 0308 ÷ 00A7 ÷",
    "÷ 002D × 0308 ÷ 0E01 ÷",
    "÷ 002D × 0308 ÷ 50005 ÷",
    "÷ 002D ÷ 0023 ÷",
    "÷ 002D ÷ 00A7 ÷",
    "÷ 002D ÷ 0E01 ÷",
    "÷ 002D ÷ 50005 ÷",
    "÷ 0041 × 002E ÷ 0031 × 0020 ÷ BABB ÷",
    "÷ 0061 × 002E ÷ 0032 × 0020 ÷",
    "÷ 0061 × 002E ÷ 0032 × 0020 ÷ 0915 ÷",
    "÷ 0061 × 002E ÷ 0032 × 0020 ÷ 672C ÷",
    "÷ 0061 × 002E ÷ 0032 × 3000 ÷ 0033 ÷",
    "÷ 0061 × 002E ÷ 0032 × 3000 ÷ 300C ÷",
    "÷ 0061 × 002E ÷ 0032 × 3000 ÷ 307E ÷",
    "÷ 0061 × 002E ÷ 0032 × 3000 ÷ 672C ÷",
    "÷ BD10 ÷ C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0033 × 0020 ÷ BABB ÷",
    "÷ BD24 ÷ C5B4 × 002E × 0020 ÷ 0041 × 002E ÷ 0032 × 0020 ÷ BCFC ÷",
    "÷ C694 × 002E × 0020 ÷ 0041 × 002E ÷ 0034 × 0020 ÷ BABB ÷",
    "÷ 0065 × 0071 × 0075 × 0061 × 006C × 0073 × 0020 × 002E ÷ 0033 × 0035 × 0020"
      + " ÷ 0063 × 0065 × 006E × 0074 × 0073 ÷",
  ]

  /// Code points and asked-for direction (0 left to right, 1 right to left, 2 automatic).
  static let bidiCharacters =
    marksAfterBrackets + bracketsAcrossEmbeddings + isolatesInOverrides + deepBrackets

  /// Rule N0: a mark after a bracket takes the direction that the bracket was given.
  private static let marksAfterBrackets = [
    "0041 200F 005B 05D0 005D 200D 20D6;0",
    "0041 200F 005B 200D 200B 20D6 05D0 005D 200B 200D 20D6;0",
    "0041 200F 005B 200D 20D6 05D0 005D 200D 20D6;0",
    "0061 0028 0062 0029 0331;1",
    "0061 0028 0332 0062 0029 0333;1",
    "05D0 0028 0332 05D1 0029 0333;0",
    "05D0 0028 05D1 0029 0331;0",
    "0661 0028 0332 0662 0029 0333;0",
    "0661 0028 0662 0029 0331;0",
  ]

  /// Rule X10: an embedding that closes between two brackets parts them, or does not.
  private static let bracketsAcrossEmbeddings = [
    "202A 05D0 0028 05D1 202C 202D 0029 202C;2",
    "202A 05D0 0028 05D1 202C 202D 0029;2",
    "202A 202E 0061 202C 0028 005B 05D0 202C 202D 005D 0029 202C;2",
    "202A 202E 0061 202C 0028 05D0 202C 202D 0029 202C;2",
    "202B 0061 0028 0062 202C 202E 0029 202C;2",
    "202B 0061 0028 0062 202C 202E 0029;2",
    "202B 202D 05D0 202C 0028 005B 0061 202C 202E 005D 0029 202C;2",
    "202B 202D 05D0 202C 0028 0061 202C 202E 0029 202C;2",
    "202D 0028 202C 202A 05D0 0029 05D1 202C;2",
    "202D 0028 202C 202A 05D0 0029 05D1;2",
    "202D 202E 0061 202C 0028 005B 202C 202A 05D0 005D 0029 05D1;2",
    "202D 202E 0061 202C 0028 202C 202A 05D0 0029 05D1;2",
    "202E 0028 202C 202B 0061 0029 0062 202C;2",
    "202E 0028 202C 202B 0061 0029 0062;2",
    "202E 202D 05D0 202C 0028 005B 202C 202B 0061 005D 0029 0062;2",
    "202E 202D 05D0 202C 0028 202C 202B 0061 0029 0062;2",
  ]

  /// Rule X10: embeddings on both sides of an isolate, inside an override.
  private static let isolatesInOverrides = [
    "202D 05D0 202B 05D1 202C 2068 05D2 2069 202B 05D3 202C 05D4 202C;2",
    "202D 0661 202B 0662 202C 2068 0663 2069 202B 0664 202C 0665 202C;0",
    "202E 0061 202A 0062 202C 2066 0063 2069 202A 0064 202C 0065 202C;1",
    "202E 0061 202A 0062 202C 2066 0063 2069 202A 0064 202C 0065 202C;2",
  ]

  /// Definition BD16: brackets more than 63 deep are not paired at all.
  private static let deepBrackets = [
    "0061" + String(repeating: " 0028", count: 64) + " 0062" + String(repeating: " 0029", count: 64) + ";1"
  ]
}
