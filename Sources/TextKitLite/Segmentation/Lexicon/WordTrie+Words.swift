extension WordTrie {
  /// Calls `body` with the length and cost of each word that starts at a place, shorter ones first; words have at most
  /// `limit` units, and a unit of 0 is in none.
  func forEachWord(
    in text: [UInt16], from start: Int, limit: Int, _ body: (_ length: Int, _ cost: UInt32) -> Void
  ) {
    let end = min(text.count, start + limit)
    guard start < end else { return }
    var place = Int(starts[Int(text[start])])
    var length = 1
    guard place != 0 else { return }
    unsafe units.withUnsafeBufferPointer { nodes in
      guard let nodes = nodes.baseAddress else { return }
      while true {
        let node = unsafe nodes[place]
        if node >= 0x40 {
          let (cost, width) = unsafe TrieNode.value(of: node, (nodes[place + 1], nodes[place + 2]))
          body(length, cost)
          if node >= 0x8000 { return }
          place += width
        }
        let kind = Int(node & 0x3F)
        place += 1
        if kind >= 0x30 {
          // The units of a row follow one another, and no word ends among them.
          for _ in 0...kind - 0x30 {
            guard start + length < end, unsafe nodes[place] == text[start + length] else { return }
            place += 1
            length += 1
          }
        } else {
          guard start + length < end else { return }
          place = unsafe TrieNode.child(of: kind, place, text[start + length], nodes)
          if place == 0 { return }
          length += 1
        }
      }
    }
  }

  /// Calls `body` with every word and its cost, in the order of their units. ICU's dictionary has 315,964.
  func forEachWord(_ body: (_ word: [UInt16], _ cost: UInt32) -> Void) {
    var word: [UInt16] = []
    visit(0, &word, body)
  }

  private func visit(_ place: Int, _ word: inout [UInt16], _ body: ([UInt16], UInt32) -> Void) {
    var place = place
    let length = word.count
    defer { word.removeLast(word.count - length) }
    while true {
      let node = node(at: place)
      if let cost = node.cost { body(word, cost) }
      guard node.goesOn else { return }
      let kind = Int(units[place] & 0x3F)
      if kind < 0x30 {
        var children: [(unit: UInt16, place: Int32)] = []
        guard appendChildren(of: place, to: &children) else { return }
        for child in children {
          word.append(child.unit)
          visit(Int(child.place), &word, body)
          word.removeLast()
        }
        return
      }
      let first = place + node.width + 1
      word += units[first...first + kind - 0x30]
      place = first + kind - 0x30 + 1
    }
  }
}
