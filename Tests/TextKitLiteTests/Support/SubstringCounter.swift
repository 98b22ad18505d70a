import Foundation

/// Counts of all substrings of some strings with their neighbours, by a dictionary.
struct SubstringCounter {
  private(set) var counts: [String: Int] = [:]
  private(set) var left: [String: [String: Int]] = [:]
  private(set) var right: [String: [String: Int]] = [:]
  private var total = 0

  init(_ texts: [String]) {
    for (number, text) in texts.enumerated() {
      let letters = text.map(String.init)
      total += letters.count
      for start in letters.indices {
        for end in start + 1...min(letters.count, start + 8) {
          let string = letters[start..<end].joined()
          counts[string, default: 0] += 1
          left[string, default: [:]][start > 0 ? letters[start - 1] : "<\(number)", default: 0] += 1
          right[string, default: [:]][end < letters.count ? letters[end] : ">\(number)", default: 0] += 1
        }
      }
    }
  }

  func entropy(_ neighbours: [String: Int]) -> Double {
    let total = Double(neighbours.values.reduce(0, +))
    return -neighbours.values.reduce(0) { $0 + Double($1) / total * log2(Double($1) / total) }
  }

  func cohesion(of string: String) -> Double {
    let letters = string.map(String.init)
    return (1..<letters.count).map { split in
      let parts = [letters[..<split], letters[split...]].map { Double(counts[$0.joined()] ?? 0) }
      return log2(Double(counts[string] ?? 0) * Double(total) / (parts[0] * parts[1]))
    }.min() ?? 0
  }
}
