internal import ArgumentParser
internal import TextKitLite

/// One run of the tool: from the words of the command line to the exit status.
enum Invocation {
  /// Does what `arguments` ask for and says what went wrong.
  static func run(_ arguments: [String]) async -> ExitStatus {
    do {
      if arguments.isEmpty { return try show(Welcome.text) }
      try Suggestion.check(arguments)
      var command = try Textool.parseAsRoot(Configuration.apply(to: arguments))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .fine
    } catch let failure as CommandFailure {
      return tell(failure.message, status: failure.status)
    } catch let error as OutputError {
      return status(of: error)
    } catch let problem as Problem {
      return tell(ProblemText.of(problem), status: .dataRefused)
    } catch let error as TextError {
      return tell(error.description, status: .internalError)
    } catch {
      return status(ofParserError: error)
    }
  }

  private static func status(of error: OutputError) -> ExitStatus {
    guard let message = error.message else { return .fine }
    return tell(message, status: .outputFailed)
  }

  private static func tell(_ message: String?, status: ExitStatus) -> ExitStatus {
    if let message { StandardError.say(message) }
    return status
  }

  /// Help and version are data and go to standard output; usage errors are talk.
  private static func status(ofParserError error: any Error) -> ExitStatus {
    let message = Textool.fullMessage(for: error)
    switch Textool.exitCode(for: error) {
    case .success:
      do { return try show(message) } catch { return status(of: error) }
    case .validationFailure:
      return tell(UsageText.of(message), status: .usage)
    case .failure where !(error is ExitCode):
      return tell("\(error)", status: .internalError)
    case let code:
      return ExitStatus(rawValue: code.rawValue) ?? .internalError
    }
  }

  private static func show(_ text: String) throws(OutputError) -> ExitStatus {
    var sink = try OutputSink(path: nil)
    try sink.write(text.hasSuffix("\n") ? text : text + "\n")
    try sink.finish()
    return .fine
  }
}
