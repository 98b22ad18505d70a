/// A cutter's tables and buffers, pinned while a text is scanned: what the hot loop of Chinese needs, and nothing counted
/// or checked on the way. Safe: it never leaves `DictionaryCutter.withWorkspace`, and what it writes fits by its checks.
///
/// It cuts as ICU does: runs of Han and kana by the lattice, with no cut where a run begins or ends inside a segment.
@safe struct DictionaryWorkspace: SegmentCutter {
  /// `DictionaryData.isIncluded` and `isNormalized`, by scalar of the BMP.
  let classes: UnsafePointer<UInt8>
  /// `RuleMachine.scalars`.
  let scalars: UnsafePointer<UInt16>
  let firstDictionaryCategory: UInt16
  let lattice: Lattice.Pointers

  func cut(
    _ segment: Segment, of text: UnsafePointer<UInt8>, into output: UnsafeMutablePointer<Segment>,
    count: inout Int, capacity: Int
  ) -> Bool {
    let end = segment.end
    var offset = segment.start
    if unsafe Self.isOneScalar(text, from: offset, to: end), capacity > count {
      unsafe output[count] = segment
      count += 1
      return true
    }
    // A word is a scalar or more, and those for whom a dictionary cuts take two bytes or more.
    guard capacity - count > (end - offset) / 2 else { return false }
    let first = count
    var start = segment.startOffset
    while offset < end {
      let length = unsafe collectRun(of: text, from: offset, to: end)
      if length < 1 {
        let width = length < 0 ? 0 : unsafe widthOfOther(in: text, at: offset)
        guard width > 0 else {
          count = first
          return false
        }
        offset += width
        continue
      }
      if length > 1 {
        lattice.search(count: length)
        // From the last word back, to where the first one goes.
        let previous = unsafe lattice.previous
        let last = unsafe previous[length]
        var pieces = 0
        var boundary = last
        while boundary > 0 {
          pieces += 1
          boundary = unsafe previous[Int(boundary)]
        }
        count += pieces
        var place = count
        boundary = last
        let origin = Int32(truncatingIfNeeded: offset)
        while boundary > 0 {
          let before = unsafe previous[Int(boundary)]
          place -= 1
          unsafe output[place] = Segment(
            startOffset: before > 0 ? origin &+ 3 &* before : start, endOffset: origin &+ 3 &* boundary,
            tag: segment.tag)
          boundary = before
        }
        if last > 0 { start = origin &+ 3 &* last }
      }
      offset += 3 * length
    }
    unsafe output[count] = Segment(startOffset: start, endOffset: segment.endOffset, tag: segment.tag)
    count += 1
    return true
  }

  /// Puts the scalars of the run that starts here into the lattice, all of three bytes, and returns how many they are; 0
  /// where none starts, −1 for one that ICU must cut or for which the lattice is not ready.
  @inline(__always)
  private func collectRun(of text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    let wanted = DictionaryData.isIncluded | DictionaryData.isNormalized
    var offset = start
    var count = 0
    while offset < end {
      let lead = unsafe text[offset]
      if lead < 0xE0 { break }
      if lead >= 0xF0 { return -1 }
      let value =
        unsafe Int(lead & 0x0F) << 12 | Int(text[offset + 1] & 0x3F) << 6 | Int(text[offset + 2] & 0x3F)
      let scalarClass = unsafe classes[value]
      if scalarClass != wanted {
        // Another script's scalar ends the run; one that changes under NFKC is ICU's.
        if scalarClass == 0 { break }
        return -1
      }
      guard lattice.put(UInt16(truncatingIfNeeded: value), at: count) else { return -1 }
      count += 1
      offset += 3
    }
    // A run starts with a scalar of the rules' dictionary categories, and goes on over all of its script.
    if count > 0, unsafe !isForDictionary(Int(lattice.units[0])) { return -1 }
    return count
  }

  /// The bytes of a scalar that is in no run; 0 where it is another dictionary's.
  private func widthOfOther(in text: UnsafePointer<UInt8>, at offset: Int) -> Int {
    let lead = unsafe Int(text[offset])
    if lead < 0x80 { return isForDictionary(lead) ? 0 : 1 }
    let second = unsafe Int(text[offset + 1] & 0x3F)
    if lead < 0xE0 { return isForDictionary((lead & 0x1F) << 6 | second) ? 0 : 2 }
    if lead >= 0xF0 { return 0 }
    return unsafe isForDictionary((lead & 0x0F) << 12 | second << 6 | Int(text[offset + 2] & 0x3F)) ? 0 : 3
  }

  /// Which is no two words.
  @inline(__always)
  private static func isOneScalar(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    let lead = unsafe text[start]
    return end - start == (lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4)
  }

  @inline(__always)
  private func isForDictionary(_ scalar: Int) -> Bool {
    unsafe scalars[scalar] & RuleMachine.categoryMask >= firstDictionaryCategory && scalar != 0x20
  }
}
