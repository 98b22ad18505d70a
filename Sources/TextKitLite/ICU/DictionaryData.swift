internal import CICU

/// ICU's dictionary of Chinese and Japanese words, copied out of ICU's data: 2 MB.
struct DictionaryData {
  /// A scalar that a run for the dictionary may hold.
  static let isIncluded = UInt8(CICU_DICTIONARY_SCALAR)
  /// A scalar that NFKC leaves as it is, in a run of such scalars.
  static let isNormalized = UInt8(CICU_DICTIONARY_NORMALIZED)

  /// The words with their costs, a serialized `UCharsTrie`.
  let units: [UInt16]
  /// By scalar of the BMP.
  let classes: [UInt8]

  /// Opens and checks it (`udata_openChoice`).
  init() throws(TextError) {
    var status: Int32 = 0
    let handle = unsafe cicu_dictionary_open(&status)
    guard let handle = unsafe handle else {
      throw TextError(status: status, operation: "open ICU's dictionary cjdict")
    }
    var count: Int32 = 0
    let units = unsafe cicu_dictionary_units(handle, &count)
    unsafe self.units = Array(UnsafeBufferPointer(start: units, count: Int(count)))
    unsafe cicu_dictionary_close(handle)
    unsafe classes = [UInt8](unsafeUninitializedCapacity: 0x10000) { buffer, count in
      if let base = buffer.baseAddress { unsafe cicu_dictionary_classes(base, &status) }
      count = 0x10000
    }
    if status != 0 { throw TextError(status: status, operation: "class the scalars of ICU's dictionary") }
  }
}
