internal import CICU

/// Names of scripts, by ICU's number (`uscript_getName`, `uscript_getShortName`).
enum ScriptNames {
  static func name(of number: UInt8) -> String { unsafe String(cString: cicu_script_name(Int32(number))) }
  static func code(of number: UInt8) -> String { unsafe String(cString: cicu_script_code(Int32(number))) }
}
