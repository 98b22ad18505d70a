import Foundation

/// Gold text of others, where it lies beside the checkout: to be measured on, not to be copied.
enum SharedGold {
  /// The lines of a file; `nil` where the folder is not there.
  static func lines(_ path: String) -> [String]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../../shared/gold")
    guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8) else { return nil }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines of the raw documents that lie beside it, with the name of their file.
  static var seeds: [(document: String, line: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../../shared/seeds")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      return text.split(separator: "\n", omittingEmptySubsequences: false).map { (name, String($0)) }
    }
  }

  /// Whether it is there.
  static var isPresent: Bool { lines("gsd/test.gold") != nil }
}
