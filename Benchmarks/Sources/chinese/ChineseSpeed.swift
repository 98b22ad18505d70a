import FoundationEssentials
import Glibc
import LineChunks
import TextKitLite

/// The speed of the engines that cut Chinese, without reading and writing: a line of JSON an engine and round, which
/// `rjieba/compare.sh` holds against rjieba.
///
///     swift run -c release --package-path Benchmarks chinese FILE ROUNDS
@main
struct ChineseSpeed {
  static func main() {
    do {
      let arguments = CommandLine.arguments
      guard arguments.count == 3, let rounds = Int(arguments[2]) else {
        print("chinese: name a UTF-8 text and how many rounds")
        exit(64)
      }
      let chunks = lineChunks(of: Array(try Data(contentsOf: URL(filePath: arguments[1]))))
      try measureLoad()
      var segmenters = [SegmentationEngine.lexicon, .model]
      for _ in 0..<rounds {
        for engine in segmenters { try measure(engine, chunks) }
        segmenters.reverse()
      }
    } catch {
      print("chinese: \(error)")
      exit(1)
    }
  }

  /// Making the model.
  private static func measureLoad() throws {
    let start = cpuSeconds()
    _ = try SegmentationModel.shipped.get()
    print("load {\"seconds\": \(cpuSeconds() - start), \"words\": 0, \"bytes\": 0}")
  }

  private static func measure(_ engine: SegmentationEngine, _ chunks: [[UInt8]]) throws {
    var segmenter = try Segmenter(unit: .word, language: "zh", engine: engine)
    var segments: [Segment] = []
    _ = try segmenter.fill(&segments, with: Array("预热".utf8).span)
    var (words, bytes) = (0, 0)
    let start = cpuSeconds()
    for chunk in chunks {
      let count = try segmenter.fill(&segments, with: chunk.span)
      for index in 0..<count where segments[index].status >= 100 { words += 1 }
      bytes += chunk.count
    }
    let seconds = cpuSeconds() - start
    print("\(engine.rawValue) {\"seconds\": \(seconds), \"words\": \(words), \"bytes\": \(bytes)}")
  }

  private static func cpuSeconds() -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
