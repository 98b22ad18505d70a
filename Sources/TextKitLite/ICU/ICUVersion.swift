internal import CICU

/// Versions of the ICU that the process runs with.
enum ICUVersion {
  static var icu: String { unsafe String(cString: cicu_version_icu()) }
  static var unicode: String { unsafe String(cString: cicu_version_unicode()) }
  static var cldr: String { unsafe String(cString: cicu_version_cldr()) }
}
