internal import CMemory
import Synchronization

/// Takes counts out of memory when the workers have filled theirs: sorted runs on disk.
final class CountSpill: Sendable {
  let runs: CountRuns
  /// Memory that one worker may fill, in bytes.
  let workerLimit: Int
  private let error = Mutex<(any Error)?>(nil)

  /// Memory that the process takes before anything is counted, in bytes: ICU's data, the code, buffers.
  static let fixed = 56 << 20
  /// Memory that a worker takes besides its counts, in bytes: iterators, tables of words, chunks.
  static let fixedOfWorker = 20 << 20
  /// What a worker is given at least.
  static let leastOfWorker = 12 << 20
  /// Rows that are made into text at a time.
  private static let rowsOfBlock = 1 << 15

  /// - Parameter limit: memory that one worker may fill, in bytes.
  init(storage: any CountStorage, limit: Int) {
    runs = CountRuns(storage: storage)
    workerLimit = limit
    // Tables grow by new ones: with what glibc keeps of the old ones, 512 MB were exceeded by 60.
    cmemory_map_large_blocks()
  }

  /// Why a run could not be written.
  var failure: (any Error)? { error.withLock { $0 } }

  /// Writes tables as a run.
  ///
  /// - Parameters:
  ///   - tables: what was counted, gone afterwards.
  ///   - document: the number of the document that all is of; `nil` for whole documents.
  ///   - terms: the terms of the worker's keys.
  func write(_ tables: consuming CountTables, document: Int?, terms: WrittenTerms, sizes: [Int]) {
    let ranked = RankedTables(
      tables, document: document, places: terms.places, ranks: Array(0..<UInt32(terms.count)))
    let walk = CountRowWalk(terms: terms, tables: [ranked], sizes: sizes)
    do {
      try runs.add(document: document) { write in
        for ranks in walk.stretches(rows: Self.rowsOfBlock) { try write(walk.text(of: ranks)[...]) }
      }
    } catch let failure {
      error.withLock { if $0 == nil { $0 = failure } }
    }
  }
}
