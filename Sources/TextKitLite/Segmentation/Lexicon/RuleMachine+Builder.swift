extension RuleMachine {
  /// Makes the entries of a rule table. A state is twice ICU's number, and one more once a dictionary's scalar was
  /// read; the last state is a lone U+0020.
  struct Builder {
    let table: RuleTable
    let stride: Int
    let spaceCategory: Int

    private var stateCount: Int { table.stateCount * 2 + 1 }
    private var loneSpace: Int { table.stateCount * 2 }

    func entries() -> [UInt32] {
      var entries = [UInt32](repeating: 0, count: stateCount * stride)
      for state in 2..<stateCount {
        for category in 0...table.categoryCount {
          entries[state * stride + category] = entry(of: state, category)
        }
      }
      return entries
    }

    func ends() -> [SegmentEnd] {
      (0..<stateCount).map { state in
        SegmentEnd(
          status: table.statuses[rule(of: state)].map { Int32($0) },
          isForDictionary: state != loneSpace && state & 1 == 1)
      }
    }

    /// ICU's number of a state.
    private func rule(of state: Int) -> Int {
      state == loneSpace
        ? Int(table.next[RuleTable.start * table.categoryCount + spaceCategory]) : state / 2
    }

    private func entry(of state: Int, _ category: Int) -> UInt32 {
      let isSpace = category == table.categoryCount
      let column = isSpace ? spaceCategory : category
      let isForDictionary = state != loneSpace && state & 1 == 1
      let next = Int(table.next[rule(of: state) * table.categoryCount + column])
      let status = table.statuses[rule(of: state)]
      if state / 2 == RuleTable.start { return row(from: column, isSpace: isSpace) }
      if next != 0 {
        let adds = isForDictionary || column >= table.firstDictionaryCategory
        let isPending = status != nil && table.statuses[next] == nil
        return UInt32((next * 2 + (adds ? 1 : 0)) * stride) | (isPending ? Entry.isSpecial : 0)
      }
      guard let status else { return Entry.isSpecial }
      return row(from: column, isSpace: isSpace) | Entry.endsSegment
        | (state == loneSpace ? 0 : Entry.endsOther) | (isForDictionary ? Entry.isSpecial : 0)
        | UInt32(status) << Entry.statusShift
    }

    /// The row that a segment's first scalar leads to.
    private func row(from column: Int, isSpace: Bool) -> UInt32 {
      if isSpace { return UInt32(loneSpace * stride) }
      let next = Int(table.next[RuleTable.start * table.categoryCount + column])
      return UInt32((next * 2 + (column >= table.firstDictionaryCategory ? 1 : 0)) * stride)
    }
  }
}
