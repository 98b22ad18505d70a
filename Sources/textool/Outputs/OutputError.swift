/// Why data could not be written.
enum OutputError: Error, Equatable {
  /// Whoever read the output has stopped reading, as `head` does: no failure, but nothing more to do.
  case brokenPipe
  /// The system refused; `target` is the file as the user named it, or `standard output`.
  case failed(target: String, reason: String)

  /// What the user is told; `nil` where there is nothing to tell.
  var message: String? {
    switch self {
    case .brokenPipe: nil
    case .failed(let target, let reason): "cannot write \(target): \(reason)"
    }
  }
}
