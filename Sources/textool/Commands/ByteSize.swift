internal import ArgumentParser

/// An amount of memory or data as it is named on the command line: `512M`, `2G`, `65536`.
struct ByteSize: ExpressibleByArgument, Equatable {
  /// The amount in bytes.
  var bytes: Int

  /// Units of 1,024, as `K`, `M`, `G`, `T`, alone or followed by `iB` or `B`.
  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let unit = argument.dropFirst(digits.count).uppercased()
    let shifts = ["": 0, "K": 10, "M": 20, "G": 30, "T": 40]
    let bare = unit.hasSuffix("IB") ? unit.dropLast(2) : unit.hasSuffix("B") ? unit.dropLast() : unit[...]
    guard let number = Int(digits), number > 0, let shift = shifts[String(bare)],
      number <= Int.max >> shift
    else { return nil }
    bytes = number << shift
  }
}
