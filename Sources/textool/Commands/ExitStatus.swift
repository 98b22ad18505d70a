/// How the process ends; scripts rely on these.
enum ExitStatus: Int32, CaseIterable, Sendable {
  case fine = 0
  /// Some input failed, the rest was done, and `problems` lists it.
  case someInputFailed = 1
  case usage = 64
  /// Data that `--strict` or a threshold refuses.
  case dataRefused = 65
  case noInput = 66
  case internalError = 70
  case outputFailed = 74
}
