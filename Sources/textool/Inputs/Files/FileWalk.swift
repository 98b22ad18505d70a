import Glibc
import TextKitLite

/// The files that PATHs lead to, one by one: a folder is listed when the walk comes to it.
///
/// Entries whose names start with a dot are passed over in silence, as ripgrep and `ls` do; named as a PATH
/// they are read. A link to a file is read, a link to a folder is not followed, so that no loop is walked.
struct FileWalk {
  /// What the walk comes to.
  enum Step {
    /// A file; `isStream` where it can be read only once and only in order (standard input, a named pipe).
    case file(InputPath, isStream: Bool)
    case problem(Problem)
  }

  private var arguments: ArraySlice<InputPath>
  /// All that were named: a walk leaves to each the place it has of its own.
  private let named: Set<InputPath>
  /// Folders that are being walked, the deepest last, with the entries still to come.
  private var open: [(folder: InputPath, rest: ArraySlice<FolderListing.Entry>)] = []

  init(_ paths: [InputPath]) {
    var seen: Set<InputPath> = []
    let distinct = paths.map(\.trimmed).filter { seen.insert($0).inserted }
    arguments = distinct[...]
    named = seen
  }

  mutating func next() -> Step? {
    while true {
      if let step = nextEntry() { return step }
      guard let argument = arguments.popFirst() else { return nil }
      if let step = start(argument) { return step }
    }
  }

  /// A PATH by its own name: links are followed, pipes and devices read.
  private mutating func start(_ path: InputPath) -> Step? {
    if path.isStandardInput { return .file(path, isStream: true) }
    switch OpenFile.kind(of: path, followingLinks: true) {
    case nil: return .problem(Problem(path, errno: errno))
    case .folder: return enter(path)
    case .regular: return .file(path, isStream: false)
    case .link, .special: return .file(path, isStream: true)
    }
  }

  private mutating func enter(_ folder: InputPath) -> Step? {
    do throws(Problem) {
      open.append((folder, try FolderListing.entries(of: folder)[...]))
      return nil
    } catch {
      return .problem(error)
    }
  }

  private mutating func nextEntry() -> Step? {
    while let depth = open.indices.last {
      guard let entry = open[depth].rest.popFirst() else {
        open.removeLast()
        continue
      }
      let path = open[depth].folder.appending(entry.name)
      guard !named.contains(path) else { continue }
      switch entry.kind {
      case .file: return .file(path, isStream: false)
      case .folder: if let step = enter(path) { return step }
      case .link: return follow(path)
      case .other: return .problem(passedOver(path, OpenFile.kind(of: path, followingLinks: false)))
      }
    }
    return nil
  }

  private func follow(_ path: InputPath) -> Step {
    switch OpenFile.kind(of: path, followingLinks: true) {
    case .regular: .file(path, isStream: false)
    case nil where errno == ENOENT:
      .problem(Problem(path: path.shown, message: "a symbolic link that leads nowhere; mend or remove it"))
    case nil: .problem(Problem(path, errno: errno))
    case .folder:
      .problem(
        Problem(
          path: path.shown,
          message: "a symbolic link to a folder is not followed; name it as a PATH to have it read"))
    case let kind: .problem(passedOver(path, kind))
    }
  }

  private func passedOver(_ path: InputPath, _ kind: FileKind?) -> Problem {
    let what = if case .special(let name) = kind { name } else { "special file" }
    return Problem(
      path: path.shown, message: "a \(what) in a folder is passed over; name it as a PATH to have it read")
  }
}
