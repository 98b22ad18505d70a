/// A number with its unit: `1 token`, `2 tokens`.
enum Quantity {
  static func text(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
