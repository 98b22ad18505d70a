/// What the lines of a concordance are sorted by: one or more keys, the first that differs decides.
///
/// `left` is the words before, from the nearest on; `left2` the second word before alone; `right` and `right3` the same
/// after; `match` what was found; `position` the order of the documents.
public struct ConcordanceOrder: Sendable, Equatable {
  /// A key of the order.
  public enum Key: Sendable, Equatable {
    /// The order of the documents, and of the text in them.
    case position
    /// What was found.
    case match
    /// The words before, from the nearest on.
    case left
    /// The words after, from the nearest on.
    case right
    /// A word before, from 1.
    case leftWord(Int)
    /// A word after, from 1.
    case rightWord(Int)

    /// The name that ``ConcordanceOrder/init(name:)`` takes.
    public var name: String {
      switch self {
      case .position: "position"
      case .match: "match"
      case .left: "left"
      case .right: "right"
      case .leftWord(let word): "left\(word)"
      case .rightWord(let word): "right\(word)"
      }
    }
  }

  /// The keys, the first counts most.
  public var keys: [Key]

  /// The order of the documents and their text.
  public static let position = ConcordanceOrder(keys: [.position])

  /// An order by keys.
  public init(keys: [Key]) {
    self.keys = keys
  }

  /// Keys by name, separated by commas; `nil` where one is not known.
  public init?(name: String) {
    keys = []
    for name in name.split(separator: ",", omittingEmptySubsequences: false) {
      switch name {
      case "position": keys.append(.position)
      case "match": keys.append(.match)
      case "left": keys.append(.left)
      case "right": keys.append(.right)
      default:
        if let word = Self.number(of: name, after: "left") {
          keys.append(.leftWord(word))
        } else if let word = Self.number(of: name, after: "right") {
          keys.append(.rightWord(word))
        } else {
          return nil
        }
      }
    }
  }

  private static func number(of name: Substring, after side: String) -> Int? {
    guard name.hasPrefix(side), let number = Int(name.dropFirst(side.count)), number > 0 else { return nil }
    return number
  }

  /// Whether lines stay as they come.
  public var isPosition: Bool { keys.first.map { $0 == .position } ?? true }

  /// The lines in this order, by the bytes of keys; equal lines stay as they were. O(n log n).
  public func sorted(_ lines: [ConcordanceLine]) -> [ConcordanceLine] {
    guard !isPosition else { return lines }
    return lines.enumerated().sorted { left, right in
      for key in keys {
        if key == .position { break }
        let (first, second) = (
          Self.words(of: left.element, for: key), Self.words(of: right.element, for: key)
        )
        if first != second { return Self.precedes(first, second) }
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func words(of line: ConcordanceLine, for key: Key) -> ArraySlice<String> {
    switch key {
    case .position: []
    case .match: line.matchKeys[...]
    case .left: line.leftKeys[...]
    case .right: line.rightKeys[...]
    case .leftWord(let word): line.leftKeys.dropFirst(word - 1).prefix(1)
    case .rightWord(let word): line.rightKeys.dropFirst(word - 1).prefix(1)
    }
  }

  /// The order of word after word, each by its bytes.
  private static func precedes(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Bool {
    for (first, second) in zip(left, right) where first != second {
      return first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    return left.count < right.count
  }
}
