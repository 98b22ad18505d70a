/// Rows of typed cells under named columns: what every tabular format works from.
struct Table: Sendable, Equatable {
  var columns: [Column]
  var rows: [[Cell]] = []

  /// A column, with the name that programs read and the heading that people read.
  struct Column: Sendable, Equatable {
    /// In snake_case; part of the contract.
    var name: String
    var heading: String
    var kind: Kind = .text
    /// Digits after the point where people read; programs get the whole number.
    var decimals = 0
    /// Whether a page draws a bar beside each number.
    var showsBar = false
    /// Whether a page on a narrow screen does without the column.
    var isSecondary = false

    /// Whether a terminal never cuts its cells: part of a figure would be another one.
    var isWhole = false

    /// Where the cells stand; `nil` for numbers at the right, so that their digits align, and text at the left.
    var alignment: Alignment?

    var alignsRight: Bool { alignment.map { $0 == .right } ?? (kind != .text) }
  }

  /// The side of a column that its cells stand at.
  enum Alignment: Sendable {
    case left, right
  }

  /// What the cells of a column hold, but for nulls.
  enum Kind: Sendable {
    case text
    case integer
    case real
  }

  /// One value.
  enum Cell: Sendable, Equatable {
    case text(String)
    /// A piece of running text, whose direction its own letters may not show.
    case running(String, isRightToLeft: Bool)
    case integer(Int)
    case real(Double)
    /// Undefined, or not applicable here.
    case null

    init(_ text: String?) {
      self = text.map(Cell.text) ?? .null
    }

    init(_ integer: Int?) {
      self = integer.map(Cell.integer) ?? .null
    }

    /// A value that is no number is undefined.
    init(_ real: Double?) {
      guard let real, real.isFinite else {
        self = .null
        return
      }
      self = .real(real)
    }
  }
}
