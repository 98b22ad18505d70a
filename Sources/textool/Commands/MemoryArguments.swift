internal import ArgumentParser
internal import Glibc

/// How much memory a run may take.
struct MemoryArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Memory to use, such as 512M; counts beyond it wait on disk. Output is the same. (default: half of it)",
      valueName: "size"))
  var memory: ByteSize?

  func validate() throws {
    if let memory, memory.bytes < 128 << 20 { throw ValidationError("--memory takes 128M or more") }
  }

  /// In bytes.
  var bytes: Int { memory?.bytes ?? Self.standard }

  /// Half of what the machine has, or the control group that the process is in.
  private static var standard: Int {
    let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
    return min(machine, groupLimit ?? machine) / 2
  }

  private static var groupLimit: Int? {
    let descriptor = unsafe open("/sys/fs/cgroup/memory.max", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    let digits = bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
