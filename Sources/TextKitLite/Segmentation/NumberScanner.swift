/// Finds the ends of numbers, times, dates and ranges in the bytes of a text.
///
/// ICU cuts 10:30 in three and 12 % in two. Each call looks at the digits and signs of one quantity and at the
/// scalar after it: linear in their length, no allocation. What a shape may be is decided by its digits
/// alone (NumberScanner+Dates), never by the words around it.
struct NumberScanner: Sendable {
  /// A quantity: the byte after its last, and its class.
  struct Match {
    var end: Int
    var tokenClass: TokenClass
  }

  /// Whether a plain space groups thousands, as in 1 234 567; no-break and thin spaces do everywhere.
  let groupsWithSpaces: Bool
  /// Whether the sign stands first, as in %12.
  let putsPercentFirst: Bool
  /// Whether a time may be written 10 h 30.
  let spacesHours: Bool

  /// The typography of a language, by its code.
  init(language: String) {
    groupsWithSpaces = Self.groupingWithSpaces.contains(language)
    putsPercentFirst = ["tr", "eu", "ar", "fa", "ur", "ckb"].contains(language)
    spacesHours = language == "fr"
  }

  private static let groupingWithSpaces: Set<String> = [
    "fr", "es", "it", "pt", "ca", "ru", "uk", "be", "bg", "pl", "cs", "sk", "hu", "ro", "sv", "nb", "nn",
    "no", "fi", "et", "lv", "lt",
  ]

  /// The number, time, date or range whose first digit is at an offset; `nil` where the digits are part of
  /// something else, such as 5G or 20th.
  func match(in text: Span<UInt8>, at start: Int, table: inout ScalarTable) -> Match? {
    guard var match = quantity(in: text, at: start, table: &table) else { return nil }
    let second = match.end + text.dashWidth(at: match.end)
    if second > match.end, second < text.count,
      let last = quantity(in: text, at: second, table: &table),
      !isDigit(after: text.dashWidth(at: last.end), from: last.end, in: text, table: &table)
    {
      match = Match(end: last.end, tokenClass: .range)
    }
    return match
  }

  /// One number, time or date.
  private func quantity(in text: Span<UInt8>, at start: Int, table: inout ScalarTable) -> Match? {
    guard let first = DigitRun(in: text, at: start, table: &table) else { return nil }
    if let end = dateEnd(first, in: text, table: &table) { return Match(end: end, tokenClass: .date) }
    if let end = timeEnd(first, in: text, table: &table) { return Match(end: end, tokenClass: .time) }
    let end =
      fractionEnd(first, in: text, table: &table) ?? identifierEnd(first, in: text, table: &table)
      ?? decimalEnd(first, in: text, table: &table)
    guard let end else { return nil }
    return Match(end: end, tokenClass: .number)
  }

  /// 1,234.56, 1 234 567, ١٬٢٣٤٫٥, 1.7.2, 192.168.0.1, with the percent sign after it.
  private func decimalEnd(_ first: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    var end = first.end
    var ungrouped: Int?
    var mayGroup = first.count <= 3 && first.value > 0 && !first.startsWithZero
    while end < text.count {
      let space = text.groupSpaceWidth(at: end, plain: groupsWithSpaces)
      if space > 0 {
        guard mayGroup, let group = DigitRun(in: text, at: end + space, table: &table), group.count == 3
        else { break }
        ungrouped = ungrouped ?? end
        end = group.end
      } else {
        let width = text.separatorWidth(at: end)
        guard width > 0, let group = DigitRun(in: text, at: end + width, table: &table) else { break }
        mayGroup = false
        end = group.end
      }
    }
    return percentEnd(after: end, in: text, table: &table)
      ?? closed(end, in: text, table: &table)
      // A group that letters follow was none: 5 100m.
      ?? ungrouped
  }

  /// The end of a percent or per mille sign, with one space of any kind before it.
  private func percentEnd(after end: Int, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    let space = text.groupSpaceWidth(at: end, plain: true)
    let width = text.percentWidth(at: end + space)
    guard width > 0 else { return nil }
    let after = end + space + width
    // %20 and %d are no percentages of what stands before.
    if after < text.count, text[after].isASCIIDigit || space > 0 && text[after].isASCIILetter { return nil }
    return after
  }

  /// 1/2, 24/7, 2019/20: two numbers of up to four digits.
  private func fractionEnd(_ first: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    let start = first.end - first.count  // where its digits are ASCII
    let isSecond = start > 0 && text[start - 1] == UInt8(ascii: "/")
    guard first.count <= 4, !isSecond, text.byte(at: first.end) == UInt8(ascii: "/"),
      let second = DigitRun(in: text, at: first.end + 1, table: &table), second.count <= 4,
      text.byte(at: second.end) != UInt8(ascii: "/")
        || DigitRun(in: text, at: second.end + 1, table: &table) == nil
    else { return nil }
    return closed(second.end, in: text, table: &table)
  }

  /// 978-3-16-148410-0, 555-010-4477: three groups of digits or more are one number.
  private func identifierEnd(_ first: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    var end = first.end
    var groups = 1
    while text.byte(at: end) == UInt8(ascii: "-"),
      let group = DigitRun(in: text, at: end + 1, table: &table)
    {
      end = group.end
      groups += 1
    }
    return groups > 2 ? closed(end, in: text, table: &table) : nil
  }

  /// An offset after digits if nothing there goes on with the word; after the format characters that belong
  /// to it, as ICU counts them. ICU parts digits from Hangul as from Han.
  func closed(_ end: Int, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    var end = end
    while end < text.count {
      let scalar = text.scalar(at: end)
      if scalar.value < 0x80 {
        let byte = text[end]
        return byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F ? nil : end
      }
      let entry = table.entry(of: scalar.value)
      if entry.isIgnorable, !entry.isLetter, scalar.value != 0x200B {
        end += scalar.width
      } else {
        return entry.isWordLike && !entry.script.isWrittenWithoutSpaces && entry.script != .hangul ? nil : end
      }
    }
    return end
  }

  /// Whether a digit follows a sign of some bytes.
  private func isDigit(
    after width: Int, from end: Int, in text: Span<UInt8>, table: inout ScalarTable
  ) -> Bool {
    width > 0 && DigitRun(in: text, at: end + width, table: &table) != nil
  }
}
