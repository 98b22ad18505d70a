internal import TextKitLite

extension Picture {
  /// The version of the grammar that specs are written in.
  static let vegaLiteSchema = "https://vega.github.io/schema/vega-lite/v5.json"

  /// The picture as a Vega-Lite spec that is complete in itself, its numbers inline.
  ///
  /// - Parameter subject: what it is about, such as a document's id; in the spec as `usermeta.subject`.
  func vegaLite(subject: String?) -> VegaLiteValue {
    var spec: [String: VegaLiteValue] = [
      "$schema": .string(Self.vegaLiteSchema),
      "name": .string(name),
      "title": .string(title),
      "description": .string(summary),
      "usermeta": ["subject": subject.map(VegaLiteValue.string) ?? .null, "picture": .string(name)],
    ]
    switch content {
    case .curve(let curve): spec.merge(Self.spec(of: curve)) { $1 }
    case .bars(let bars): spec.merge(Self.spec(of: bars)) { $1 }
    case .strips(let strips): spec.merge(Self.spec(of: strips)) { $1 }
    }
    return .object(spec)
  }

  private static func spec(of curve: Curve) -> [String: VegaLiteValue] {
    let encoding: VegaLiteValue = ["x": channel(curve.x), "y": channel(curve.y)]
    let line: VegaLiteValue = [
      "data": values(of: curve.points, curve), "mark": ["type": "line", "point": true, "tooltip": true],
      "encoding": encoding,
    ]
    guard !curve.reference.isEmpty else { return ["layer": [line]] }
    let reference: VegaLiteValue = [
      "data": values(of: curve.reference, curve), "description": .string(curve.referenceTitle),
      "mark": ["type": "line", "strokeDash": [4, 4], "color": "gray"], "encoding": encoding,
    ]
    return ["layer": [reference, line]]
  }

  private static func values(of points: [Point], _ curve: Curve) -> VegaLiteValue {
    ["values": .array(points.map { [curve.x.name: VegaLiteValue($0.x), curve.y.name: VegaLiteValue($0.y)] })]
  }

  private static func channel(_ axis: Axis) -> VegaLiteValue {
    [
      "field": .string(axis.name), "type": "quantitative", "title": .string(axis.title),
      "scale": ["type": axis.isLogarithmic ? "log" : "linear"],
    ]
  }

  private static func spec(of bars: Bars) -> [String: VegaLiteValue] {
    let values = bars.bars.map { bar -> VegaLiteValue in
      [bars.label.name: .string(bar.label), bars.value.name: VegaLiteValue(bar.value)]
    }
    return [
      "data": ["values": .array(values)], "mark": ["type": "bar", "tooltip": true],
      "encoding": [
        // As they come: the best first.
        "y": [
          "field": .string(bars.label.name), "type": "nominal", "title": .string(bars.label.title),
          "sort": .null,
        ],
        "x": ["field": .string(bars.value.name), "type": "quantitative", "title": .string(bars.value.title)],
      ],
    ]
  }

  private static func spec(of strips: Strips) -> [String: VegaLiteValue] {
    let values = strips.rows.flatMap { row in
      row.parts.map { part -> VegaLiteValue in
        [
          strips.label.name: .string(row.label),
          "position": VegaLiteValue((Double(part) + 0.5) / Double(max(1, strips.parts))),
        ]
      }
    }
    return [
      "data": ["values": .array(values)], "mark": ["type": "tick", "tooltip": true],
      "encoding": [
        "y": [
          "field": .string(strips.label.name), "type": "nominal", "title": .string(strips.label.title),
          "sort": .null,
        ],
        "x": [
          "field": "position", "type": "quantitative", "title": "position in the text",
          "scale": ["domain": [0, 1], "reverse": .bool(strips.direction == .rightToLeft)],
          "axis": ["format": "%"],
        ],
      ],
    ]
  }
}
