/// The labels of the WHATWG Encoding Standard (section 4.2), with UTF-32, which the Web has dropped.
enum EncodingLabels {
  struct Row {
    let name: String
    let converter: String
    let labels: [String]
  }

  /// The row of a label: case and the white space around it do not matter.
  static func row(of label: String) -> Row? {
    let space: [Character] = [" ", "\t", "\n", "\r", "\r\n", "\u{C}"]
    var trimmed = label[...]
    while let first = trimmed.first, space.contains(first) { trimmed.removeFirst() }
    while let last = trimmed.last, space.contains(last) { trimmed.removeLast() }
    return byLabel[trimmed.lowercased()].map { rows[$0] }
  }

  /// The label that differs least from a mistyped one; `nil` where none is near.
  static func nearest(to label: String) -> String? {
    let typed = Array(label.lowercased().utf8)
    guard typed.count <= 40 else { return nil }
    let best = byLabel.keys.map { (distance: distance(typed, Array($0.utf8)), label: $0) }.min { $0 < $1 }
    guard let best, best.distance <= max(2, typed.count / 3) else { return nil }
    return best.label
  }

  /// The edits that make one label the other (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (byte == other ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[right.count]
  }

  private static let byLabel: [String: Int] = {
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for label in row.labels { table[label] = index }
    }
    return table
  }()

  private static func row(_ name: String, _ converter: String, _ labels: String) -> Row {
    Row(name: name, converter: converter, labels: labels.split(separator: " ").map(String.init))
  }

  static let rows: [Row] = [
    row(
      "UTF-8", "UTF-8",
      """
      unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8
      """),
    row("IBM866", "IBM866", "866 cp866 csibm866 ibm866"),
    row(
      "ISO-8859-2", "ISO-8859-2",
      """
      csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
      """),
    row(
      "ISO-8859-3", "ISO-8859-3",
      """
      csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
      """),
    row(
      "ISO-8859-4", "ISO-8859-4",
      """
      csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
      """),
    row(
      "ISO-8859-5", "ISO-8859-5",
      """
      csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 \
      iso_8859-5:1988
      """),
    row(
      "ISO-8859-6", "ISO-8859-6",
      """
      arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e \
      iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
      """),
    row(
      "ISO-8859-7", "ISO-8859-7",
      """
      csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 \
      iso_8859-7 iso_8859-7:1987 sun_eu_greek
      """),
    row(
      "ISO-8859-8", "ISO-8859-8",
      """
      csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 \
      iso_8859-8 iso_8859-8:1988 visual
      """),
    row("ISO-8859-8-I", "ISO-8859-8", "csiso88598i iso-8859-8-i logical"),
    row(
      "ISO-8859-10", "ISO-8859-10", "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    row("ISO-8859-13", "ISO-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    row("ISO-8859-14", "ISO-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    row("ISO-8859-15", "ISO-8859-15", "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
    row("KOI8-R", "KOI8-R", "cskoi8r koi koi8 koi8-r koi8_r"),
    row("KOI8-U", "KOI8-U", "koi8-ru koi8-u"),
    row("macintosh", "macintosh", "csmacintosh mac macintosh x-mac-roman"),
    row(
      "windows-874", "windows-874-2000", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
    row("windows-1250", "windows-1250", "cp1250 windows-1250 x-cp1250"),
    row("windows-1251", "windows-1251", "cp1251 windows-1251 x-cp1251"),
    row(
      "windows-1252", "windows-1252",
      """
      ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 \
      iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252
      """),
    row("windows-1253", "windows-1253", "cp1253 windows-1253 x-cp1253"),
    row(
      "windows-1254", "windows-1254",
      """
      cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 \
      latin5 windows-1254 x-cp1254
      """),
    row("windows-1255", "windows-1255", "cp1255 windows-1255 x-cp1255"),
    row("windows-1256", "windows-1256", "cp1256 windows-1256 x-cp1256"),
    row("windows-1257", "windows-1257", "cp1257 windows-1257 x-cp1257"),
    row("windows-1258", "windows-1258", "cp1258 windows-1258 x-cp1258"),
    row("x-mac-cyrillic", "x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
    row(
      "GB18030", "gb18030",
      """
      chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk
      """),
    row("Big5", "Big5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    row("EUC-JP", "EUC-JP", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    row("ISO-2022-JP", "ISO-2022-JP", "csiso2022jp iso-2022-jp"),
    row(
      "Shift_JIS", "windows-31j", "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
    row(
      "EUC-KR", "windows-949",
      """
      cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 \
      ksc_5601 windows-949
      """),
    row("UTF-16BE", "UTF-16BE", "unicodefffe utf-16be"),
    row("UTF-16LE", "UTF-16LE", "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le"),
    row("UTF-32BE", "UTF-32BE", "utf-32be"),
    row("UTF-32LE", "UTF-32LE", "utf-32 utf-32le ucs-4"),
  ]
}
