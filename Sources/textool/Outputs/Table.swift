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

    /// Numbers stand at the right, so that their digits align.
    var alignsRight: Bool { kind != .text }
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
