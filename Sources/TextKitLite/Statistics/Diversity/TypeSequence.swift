/// The types of a text's tokens, in their order.
public struct TypeSequence: MeasuredCounts {
  /// A number for the type of each token, from 0 and without gaps.
  let types: [Int]
  /// The types by how often they occur.
  public let spectrum: FrequencySpectrum

  /// Diversity has no side.
  public var sign: Int { 0 }

  /// A sequence of types by any names; they are numbered as they come.
  public init<Name: Hashable>(_ tokens: some Sequence<Name>) {
    var numbers: [Name: Int] = [:]
    var types: [Int] = []
    for token in tokens {
      let number = numbers[token] ?? numbers.count
      numbers[token] = number
      types.append(number)
    }
    self.init(numbered: types)
  }

  /// A sequence of types that are numbers from 0 without gaps.
  init(numbered types: [Int]) {
    self.types = types
    var counts = [Int](repeating: 0, count: (types.max() ?? -1) + 1)
    for type in types { counts[type] += 1 }
    spectrum = FrequencySpectrum(counts: counts)
  }
}
