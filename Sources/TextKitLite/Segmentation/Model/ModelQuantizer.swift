/// Makes the weights of a model small: integers from −limit to limit, in proportion.
enum ModelQuantizer {
  static func quantize(_ sums: [SIMD4<Int64>], transitions: [Int64], into parts: inout ModelParts) {
    let limit = Int64(ModelWeights.limit)
    // The largest weights belong to the features that are always there: cutting them off costs a point of F1.
    var largest: Int64 = 1
    for piece in sums { for tag in 0..<4 { largest = max(largest, abs(piece[tag])) } }
    func scaled(_ value: Int64) -> Int64 {
      let (size, sign): (Int64, Int64) = value < 0 ? (-value, -1) : (value, 1)
      return sign * ((size * limit + largest / 2) / largest)
    }
    parts.weights = []
    parts.weights.reserveCapacity(sums.count * 4)
    for piece in sums {
      for tag in 0..<4 { parts.weights.append(Int16(scaled(piece[tag]))) }
    }
    parts.transitions = TagTransitions.allowed.map {
      Int32(clamping: scaled(transitions[$0.from * 4 + $0.to]))
    }
  }
}
