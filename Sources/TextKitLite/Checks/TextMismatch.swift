/// The first place at which the characters of two lines differ, white space aside: no segmentations of one text.
///
/// ```swift
/// let mismatch = TextMismatch(
///   SegmentedLine(text: "好 ， 去"), SegmentedLine(text: "好 , 去"))
/// mismatch?.description(other: "gold")  // "has , (U+002C) where gold has ， (U+FF0C), its full-width form"
/// ```
public struct TextMismatch: Sendable, Hashable {
  /// The byte of both texts at which they differ.
  public let offset: Int
  /// The scalar there in the first line; `nil` where it has ended.
  public let first: Unicode.Scalar?
  /// The scalar there in the second line; `nil` where it has ended.
  public let second: Unicode.Scalar?

  /// Compares two lines; `nil` where they have the same text. Linear.
  public init?(_ first: SegmentedLine, _ second: SegmentedLine) {
    guard first.text != second.text else { return nil }
    let (left, right) = (first.text.span, second.text.span)
    var offset = 0
    while offset < min(left.count, right.count), left[offset] == right[offset] { offset += 1 }
    // Two scalars may begin with the same byte.
    while offset > 0, Self.isInside(left, offset) || Self.isInside(right, offset) { offset -= 1 }
    self.offset = offset
    self.first = Self.scalar(of: left, at: offset)
    self.second = Self.scalar(of: right, at: offset)
  }

  /// Whether the two scalars are the half-width and the full-width form of one character.
  public var isOfWidth: Bool {
    guard let first, let second else { return false }
    return WidthFold.mapped(first.value, isOn: true) == WidthFold.mapped(second.value, isOn: true)
  }

  /// What the second line has there, and what `other`, the first, has.
  public func description(other: String) -> String {
    let width = widthOfFirst.map { ", its \($0) form" } ?? ""
    return "has \(Self.name(second)) where \(other) has \(Self.name(first))\(width)"
  }

  /// What the first line's scalar is to the second's, where they differ in width alone.
  private var widthOfFirst: String? {
    guard isOfWidth, let first, let second else { return nil }
    return switch (first.value, second.value) {
    case (0xFF61...0xFFDC, _), (0xFFE8...0xFFEE, _): "half-width"
    case (0xFF01...0xFFE6, _), (_, 0xFF61...0xFFDC), (_, 0xFFE8...0xFFEE): "full-width"
    default: "half-width"
    }
  }

  /// A scalar as people read it: `, (U+002C)`.
  static func name(_ scalar: Unicode.Scalar?) -> String {
    guard let scalar else { return "the end of the line" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\(scalar) (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
  }

  private static func isInside(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    offset < text.count && text[offset] & 0xC0 == 0x80
  }

  private static func scalar(of text: Span<UInt8>, at offset: Int) -> Unicode.Scalar? {
    offset < text.count ? Unicode.Scalar(text.scalar(at: offset).value) : nil
  }
}
