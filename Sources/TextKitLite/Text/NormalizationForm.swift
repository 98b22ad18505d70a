/// A form of Unicode normalization (UAX #15).
///
/// NFKC and NFKD lose distinctions (ﷺ becomes four words, ² becomes 2): they are for comparing, not for
/// keeping.
public enum NormalizationForm: String, Sendable, CaseIterable {
  /// Canonical composition: é is one scalar.
  case nfc
  /// Canonical decomposition: é is e and an acute accent.
  case nfd
  /// Compatibility composition: ﬁ is f and i, full width is half width.
  case nfkc
  /// Compatibility decomposition.
  case nfkd
  /// Compatibility composition, case folded, without default ignorables (UTR #31: NFKC_Casefold).
  case nfkcCasefold = "nfkc-casefold"
}
