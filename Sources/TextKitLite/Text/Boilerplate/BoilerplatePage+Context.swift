/// What stands around a block: jusText's context-sensitive step, by the place before, in or after the text.
extension BoilerplatePage {
  /// Trims what has evidence against it before, between and after the blocks that read like text. Nothing
  /// where no block does: a page of short lines is a poem, a list, a timetable.
  mutating func judgeContext() {
    guard let first = standings.firstIndex(of: .text), let last = standings.lastIndex(of: .text) else {
      return
    }
    trimHead(before: first)
    trimRows(in: first..<last)
    trimTrailer(after: last)
  }

  /// Before the text: furniture, what is doubtful beside it, and what is short between it. What follows a
  /// heading that is short itself (author, date, place) stays.
  private mutating func trimHead(before first: Int) {
    for index in 0..<first {
      if case .furniture(let reason) = standings[index] { reasons[index] = reason }
    }
    let title = standings[..<first].firstIndex(of: .heading) ?? first
    for index in 0..<first where reasons[index] == nil {
      let isBetween = isTrimmed(index - 1, atEdge: true) && isTrimmed(index + 1, atEdge: false)
      let isBeside = isTrimmed(index - 1, atEdge: false) || isTrimmed(index + 1, atEdge: false)
      if standings[index] == .doubtful, isBeside || index < title && isBetween {
        reasons[index] = .context
      } else if standings[index] == .short, index < title, isBetween {
        reasons[index] = .context
      }
    }
  }

  private func isTrimmed(_ index: Int, atEdge: Bool) -> Bool {
    blocks.indices.contains(index) ? reasons[index] != nil : atEdge
  }

  /// Between paragraphs: rows of two or more blocks that are furniture; items of lists and cells of tables
  /// are no such row, lists of links are where Markdown writes them as text.
  private mutating func trimRows(in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isRowPart(index) else {
        index += 1
        continue
      }
      let end = standings[index..<range.upperBound].indices.first { !isRowPart($0) } ?? range.upperBound
      let hasWords = (index..<end).contains { standings[$0] != .furniture(.wordless) }
      for place in index..<end where end - index > 1 && hasWords {
        if case .furniture(let reason) = standings[place] { reasons[place] = reason }
      }
      index = end
    }
  }

  private func isRowPart(_ index: Int) -> Bool {
    if blocks[index].kind == .listItem || blocks[index].kind == .tableCell { return false }
    switch standings[index] {
    case .furniture(.links): return false
    case .furniture: return true
    case .bad, .doubtful, .short, .heading, .text: return false
    }
  }

  /// After the text: from the first furniture on, all where enough of it has evidence against it, else the
  /// furniture alone. Lines before it stay: a poem may end a page.
  private mutating func trimTrailer(after last: Int) {
    let rest = blocks.indices[(last + 1)...].filter { !standings[$0].isBad && standings[$0] != .heading }
    let start = rest.firstIndex { isFurniture($0) } ?? rest.endIndex
    let trailer = rest[start...]
    let evidence = trailer.count { isFurniture($0) || standings[$0] == .doubtful }
    let goesWhole = Double(evidence) >= rules.trailerShare * Double(trailer.count)
    for index in trailer {
      if case .furniture(let reason) = standings[index] {
        reasons[index] = reason
      } else if goesWhole {
        reasons[index] = .context
      }
    }
  }

  private func isFurniture(_ index: Int) -> Bool {
    if case .furniture = standings[index] { true } else { false }
  }

  /// A heading goes with its section: where something of it was trimmed and nothing kept, up to the next
  /// heading as high.
  mutating func judgeHeadings() {
    let lowest = 6
    var keeps = [Bool](repeating: false, count: lowest + 1)
    var trims = keeps
    for index in blocks.indices.reversed() {
      guard case .heading(let level) = blocks[index].kind, standings[index] == .heading else {
        for level in 0...lowest {
          if reasons[index] == nil { keeps[level] = true } else { trims[level] = true }
        }
        continue
      }
      let own = min(max(1, level), lowest)
      if trims[own], !keeps[own] { reasons[index] = .heading }
      for level in own...lowest { (keeps[level], trims[level]) = (false, false) }
    }
  }
}
