import Glibc
import TextKitLite

/// The entries of one folder.
enum FolderListing {
  /// An entry, before anything is asked of the file itself where the folder says what it is.
  struct Entry {
    var name: [UInt8]
    var kind: Kind
  }

  enum Kind {
    case file, folder, link, other
  }

  /// The entries whose names start with no dot, so sorted that a walk visits whole paths in byte order: a
  /// folder sorts as its name with a slash (`a-b` comes before `a/c`, and that before `a0`).
  static func entries(of folder: InputPath) throws(Problem) -> [Entry] {
    guard let stream = unsafe opendir(folder.cString) else { throw Problem(folder, errno: errno) }
    defer { unsafe _ = closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let found = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: found.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      guard name.first != UInt8(ascii: ".") else { continue }
      let type = unsafe Int(found.pointee.d_type)
      entries.append(Entry(name: name, kind: kind(of: folder.appending(name), type: type)))
    }
    guard errno == 0 else { throw Problem(folder, errno: errno) }
    let slash = UInt8(ascii: "/")
    var keyed = entries.map { entry in
      (key: entry.kind == .folder ? entry.name + [slash] : entry.name, entry: entry)
    }
    keyed.sort { $0.key.lexicographicallyPrecedes($1.key) }
    return keyed.map(\.entry)
  }

  private static func kind(of path: InputPath, type: Int) -> Kind {
    switch type {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN): break  // some file systems do not say
    default: return .other
    }
    return switch OpenFile.kind(of: path, followingLinks: false) {
    case .regular: .file
    case .folder: .folder
    case .link: .link
    case .special, nil: .other
    }
  }
}
