/// The alphabet of the model data: the 92 printable characters of ASCII without space, quotation mark and
/// backslash.
enum PackedText {
  /// The digit 0 …< 92 that a character stands for.
  static func value(_ character: UInt8) -> Int {
    Int(character) - 0x21 - (character > 0x22 ? 1 : 0) - (character > 0x5C ? 1 : 0)
  }
}
