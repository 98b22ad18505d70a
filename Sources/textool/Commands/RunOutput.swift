internal import TextKitLite

/// What made the output; for programs alone.
struct RunOutput: OutputItem {
  var record: RunRecord

  var place: OutputPlace { .run }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
  }
}
