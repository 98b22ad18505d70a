/// The direction that a text is read in as a whole.
///
/// ```swift
/// TextDirection(ofMost: "Lumio تغلق متاجرها")  // rightToLeft
/// TextDirection(ofMost: "12:30")               // leftToRight
/// ```
public enum TextDirection: String, Sendable, Hashable, CaseIterable {
  /// As Latin and Chinese are read.
  case leftToRight = "ltr"
  /// As Arabic and Hebrew are read.
  case rightToLeft = "rtl"

  /// The direction of most of a text's strong letters, not of the first one: a headline may begin with a name
  /// in another script. Left to right where there are none. Linear. ICU: `u_charDirection`.
  public init(ofMost text: String) {
    self.init(ofMost: text.unicodeScalars.lazy.map(\.value))
  }

  init(ofMost scalars: some Sequence<UInt32>) {
    let balance = ScalarTablePool.withTable { table in
      scalars.reduce(into: 0) { balance, scalar in
        // Letters of ASCII and Latin-1 are the commonest; what is below them is neutral.
        guard scalar >= 0x41 else { return }
        let entry = table.entry(of: scalar)
        if entry.isStrongLeftToRight { balance += 1 } else if entry.isStrongRightToLeft { balance -= 1 }
      }
    }
    self = balance < 0 ? .rightToLeft : .leftToRight
  }
}
