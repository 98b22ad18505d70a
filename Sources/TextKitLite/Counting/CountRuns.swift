import Synchronization

/// Sorted lists of counts on disk, which are merged as they grow many: no more than `fanIn` of a level are open.
///
/// Several workers may add to the same runs.
public final class CountRuns: Sendable {
  /// A sorted list.
  struct Run: Sendable {
    var file: any CountStorageFile
    /// The document that all is of, where other runs may have parts of it.
    var document: Int?
    var level = 0
  }

  /// Runs that are merged at once.
  static let fanIn = 20

  private let storage: any CountStorage
  private let runs = Mutex<[Run]>([])

  /// No runs yet.
  public init(storage: any CountStorage) {
    self.storage = storage
  }

  /// Adds sorted rows, which `write` gives as text, some whole rows at a time.
  public func add(_ write: ((ArraySlice<UInt8>) throws -> Void) throws -> Void) throws {
    try add(document: nil, write)
  }

  /// The sum of all runs.
  public func merged() throws -> CountListMerge { try CountListMerge(lists(completed: [])) }

  var isEmpty: Bool { runs.withLock { $0.isEmpty } }

  /// Adds rows; those of one document are left out unless it is completed.
  func add(document: Int?, _ write: ((ArraySlice<UInt8>) throws -> Void) throws -> Void) throws {
    let file = try storage.makeFile()
    try write { try file.append($0) }
    runs.withLock { $0.append(Run(file: file, document: document)) }
    while let group = takeGroup() { try merge(group) }
  }

  /// The lists of all runs; those of documents that are not among `completed` are left out.
  func lists(completed: Set<Int>) -> [CountList] {
    runs.withLock { runs in
      runs.filter { $0.document.map(completed.contains) ?? true }
        .map { CountList(run: StoredBlocks($0.file), document: $0.document) }
    }
  }

  /// Takes runs of one level and one document that are too many.
  private func takeGroup() -> [Run]? {
    runs.withLock { runs in
      for run in runs {
        let group = runs.indices.filter { runs[$0].level == run.level && runs[$0].document == run.document }
        guard group.count >= Self.fanIn else { continue }
        let taken = group.map { runs[$0] }
        for index in group.reversed() { runs.remove(at: index) }
        return taken
      }
      return nil
    }
  }

  private func merge(_ group: [Run]) throws {
    let file = try storage.makeFile()
    var merge = try CountListMerge(group.map { CountList(run: StoredBlocks($0.file), document: $0.document) })
    try merge.forEachBlock { try file.append($0) }
    let level = (group.first?.level ?? 0) + 1
    runs.withLock { $0.append(Run(file: file, document: group.first?.document, level: level)) }
  }
}
