/// Shapes of times and dates.
extension NumberScanner {
  /// 10:30, 10:30:15, 10h30, 10h, 5pm, and in French 10 h 30: hours to 24, minutes and seconds of two digits.
  func timeEnd(_ hours: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    guard hours.count <= 2, hours.value <= 24 else { return nil }
    let colon = text.colonWidth(at: hours.end)
    if colon > 0 {
      guard var end = sixty(in: text, at: hours.end + colon, table: &table) else { return nil }
      let second = text.colonWidth(at: end)
      if second > 0 {
        if let seconds = sixty(in: text, at: end + second, table: &table) {
          end = seconds
          if text.byte(at: end) == UInt8(ascii: "."),
            let fraction = DigitRun(in: text, at: end + 1, table: &table)
          {
            end = fraction.end
          }
        } else if DigitRun(in: text, at: end + second, table: &table) != nil {
          return nil
        }
      }
      if text.colonWidth(at: end) > 0,
        DigitRun(in: text, at: end + text.colonWidth(at: end), table: &table) != nil
      {
        return nil
      }
      return halfDayEnd(at: end, in: text, table: &table) ?? closed(end, in: text, table: &table)
    }
    if hours.value > 0, hours.value <= 12, let end = halfDayEnd(at: hours.end, in: text, table: &table) {
      return end
    }
    return hourSignEnd(hours, in: text, table: &table)
  }

  /// 10h30, 10h and, with spaces on both sides, 10 h 30.
  private func hourSignEnd(_ hours: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    let space = spacesHours ? text.groupSpaceWidth(at: hours.end, plain: true) : 0
    let sign = hours.end + space
    guard let byte = text.byte(at: sign), byte | 0x20 == UInt8(ascii: "h") else { return nil }
    let after = space > 0 ? text.groupSpaceWidth(at: sign + 1, plain: true) : 0
    if (space > 0) == (after > 0), let end = sixty(in: text, at: sign + 1 + after, table: &table),
      let closed = closed(end, in: text, table: &table)
    {
      return closed
    }
    return space > 0 ? nil : closed(sign + 1, in: text, table: &table)
  }

  /// The am or pm that stands right after the hour.
  private func halfDayEnd(at offset: Int, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    guard let half = text.byte(at: offset), let m = text.byte(at: offset + 1),
      half | 0x20 == UInt8(ascii: "a") || half | 0x20 == UInt8(ascii: "p"), m | 0x20 == UInt8(ascii: "m")
    else { return nil }
    return closed(offset + 2, in: text, table: &table)
  }

  /// The end of two digits from 00 to 59.
  private func sixty(in text: Span<UInt8>, at offset: Int, table: inout ScalarTable) -> Int? {
    guard let run = DigitRun(in: text, at: offset, table: &table), run.count == 2, run.value < 60
    else { return nil }
    return run.end
  }

  /// 2025-09-18, 2025/9/18, 2025.9.18; 18/09/2025, 18-09-2025, 18.09.2025 with day or month first; 18/09/25.
  /// Parts that cannot be a day or a month make no date: 1.7.2 is a version, 10.12.25 might be one.
  func dateEnd(_ first: DigitRun, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    guard first.count <= 4, let sign = text.byte(at: first.end), sign.isDateSign,
      let second = DigitRun(in: text, at: first.end + 1, table: &table), second.count <= 2,
      text.byte(at: second.end) == sign,
      let third = DigitRun(in: text, at: second.end + 1, table: &table)
    else { return nil }
    let isDate =
      if first.count == 4 {
        first.isYear && second.isMonth && third.isDay
      } else if first.count <= 2, third.count == 4 || third.count == 2 && sign == UInt8(ascii: "/") {
        (third.count == 2 || third.isYear)
          && (first.isDay && second.isMonth || first.isMonth && second.isDay)
      } else {
        false
      }
    guard isDate else { return nil }
    if let end = clockEnd(after: third.end, in: text, table: &table) { return end }
    if text.byte(at: third.end) == sign, DigitRun(in: text, at: third.end + 1, table: &table) != nil {
      return nil
    }
    return closed(third.end, in: text, table: &table)
  }

  /// The end of T10:30:00Z or T10:30+02:00 after a date (ISO 8601).
  private func clockEnd(after offset: Int, in text: Span<UInt8>, table: inout ScalarTable) -> Int? {
    guard text.byte(at: offset) == UInt8(ascii: "T"),
      var end = clock(in: text, at: offset + 1, table: &table)
    else { return nil }
    switch text.byte(at: end) {
    case UInt8(ascii: "Z"): end += 1
    case UInt8(ascii: "+"), UInt8(ascii: "-"): end = clock(in: text, at: end + 1, table: &table) ?? end
    default: break
    }
    return closed(end, in: text, table: &table)
  }

  /// The end of hh:mm, hh:mm:ss or hh:mm:ss.fff.
  private func clock(in text: Span<UInt8>, at offset: Int, table: inout ScalarTable) -> Int? {
    guard let hours = DigitRun(in: text, at: offset, table: &table), hours.count == 2,
      text.byte(at: hours.end) == UInt8(ascii: ":"),
      let minutes = sixty(in: text, at: hours.end + 1, table: &table)
    else { return nil }
    guard text.byte(at: minutes) == UInt8(ascii: ":"),
      let seconds = sixty(in: text, at: minutes + 1, table: &table)
    else { return minutes }
    guard text.byte(at: seconds) == UInt8(ascii: "."),
      let fraction = DigitRun(in: text, at: seconds + 1, table: &table)
    else { return seconds }
    return fraction.end
  }
}

extension UInt8 {
  /// - . /
  fileprivate var isDateSign: Bool { self >= 0x2D && self <= 0x2F }
}
