internal import Glibc

/// How many workers a run has unless told.
enum JobCount {
  /// The processors that this process may use, which a container or `taskset` may have made fewer.
  static var standard: Int {
    var allowed = cpu_set_t()
    guard unsafe sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &allowed) == 0 else {
      return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }
    let count = unsafe withUnsafeBytes(of: &allowed) { bytes in
      unsafe bytes.reduce(0) { $0 + $1.nonzeroBitCount }
    }
    return max(1, count)
  }
}
