internal import CICU

extension Script {
  /// Unicode's long name, such as `Han`, `Old_Italic` (`uscript_getName`).
  public var name: String { unsafe String(cString: cicu_script_name(Int32(number))) }

  /// The ISO 15924 code, such as `Hani` (`uscript_getShortName`).
  public var code: String { unsafe String(cString: cicu_script_code(Int32(number))) }
}
