internal import TextKitLite

/// A picture of some numbers, before anything is drawn: what pages draw as SVG and Vega-Lite as it likes.
struct Picture: Sendable, Equatable {
  /// In snake_case: `rank_frequency`.
  var name: String
  var title: String
  /// One sentence on what is seen, with the figures that matter.
  var summary: String
  var content: Content

  /// What is drawn.
  enum Content: Sendable, Equatable {
    case curve(Curve)
    case bars(Bars)
    case strips(Strips)
  }

  /// An axis or a field: the name that programs read and the one that people read.
  struct Axis: Sendable, Equatable {
    /// In snake_case.
    var name: String
    var title: String
    var isLogarithmic = false
  }

  /// A point of a curve.
  struct Point: Sendable, Equatable {
    var x: Double
    var y: Double
  }

  /// A curve, with another one to hold it against.
  struct Curve: Sendable, Equatable {
    var x: Axis
    var y: Axis
    var points: [Point]
    /// What the points would follow by some law; empty for none.
    var reference: [Point] = []
    var referenceTitle = ""
  }

  /// Labelled amounts, the first on top.
  struct Bars: Sendable, Equatable {
    var label: Axis
    var value: Axis
    var bars: [(label: String, value: Double)]

    static func == (left: Bars, right: Bars) -> Bool {
      left.label == right.label && left.value == right.value
        && left.bars.elementsEqual(right.bars) { $0.label == $1.label && $0.value == $1.value }
    }
  }

  /// For each term, the parts of a text that hold it.
  struct Strips: Sendable, Equatable {
    var label: Axis
    /// Into how many parts the text is cut.
    var parts: Int
    var rows: [Row]
    /// Where the text begins.
    var direction: TextDirection
    /// Its language, BCP 47.
    var language: String

    /// One term.
    struct Row: Sendable, Equatable {
      var label: String
      /// From 0, ascending.
      var parts: [Int]
      var count: Int
    }
  }

  /// The numbers behind the picture.
  var table: Table {
    switch content {
    case .curve(let curve):
      Table(
        columns: [curve.x, curve.y].map {
          Table.Column(name: $0.name, heading: $0.title, kind: .real)
        },
        rows: curve.points.map { [.real($0.x), .real($0.y)] })
    case .bars(let bars):
      Table(
        columns: [
          Table.Column(name: bars.label.name, heading: bars.label.title),
          Table.Column(
            name: bars.value.name, heading: bars.value.title, kind: .real,
            decimals: bars.bars.allSatisfy { $0.value == $0.value.rounded() } ? 0 : 4, showsBar: true),
        ],
        rows: bars.bars.map { [.text($0.label), .real($0.value)] })
    case .strips(let strips):
      Table(
        columns: [
          Table.Column(name: strips.label.name, heading: strips.label.title),
          Table.Column(name: "count", heading: "count", kind: .integer),
        ],
        rows: strips.rows.map { [.text($0.label), .integer($0.count)] })
    }
  }
}
