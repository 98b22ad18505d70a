internal import Glibc

/// How many workers a run has unless told.
enum JobCount {
  /// The processors that are on line.
  static var standard: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
