internal import CFrontMatter
internal import FoundationEssentials

/// Options that a team repeats, in a YAML file: a key an option, by its long name.
///
/// ```yaml
/// # textool.yaml
/// language: zh-Hans
/// top: 50
/// strict: true            # a flag
/// dictionary: [names.txt, products.txt]
/// ```
struct ConfigurationFile: Equatable {
  /// One value of an option; a list has several of the same name.
  struct Entry: Equatable {
    var name: String
    var value: String
    var line: Int
  }

  /// The file that is read where `--config` names none.
  static let standardPath = "textool.yaml"
  /// A file of options is not as long as this.
  static let longest = 1 << 20

  var path: String
  var entries: [Entry]

  /// Reads a file.
  init(path: String) throws {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw CommandFailure(.noInput, "\(path): cannot read this file of options")
    }
    try self.init(path: path, bytes: Array(data))
  }

  /// Reads the bytes of a file.
  init(path: String, bytes: [UInt8]) throws {
    self.path = path
    guard bytes.count <= Self.longest, let file = unsafe cfrontmatter_parse(bytes, Int64(bytes.count)) else {
      throw CommandFailure(.usage, "\(path): too long for a file of options")
    }
    defer { unsafe cfrontmatter_close(file) }
    switch unsafe cfrontmatter_get_kind(file) {
    case CFRONTMATTER_MAPPING, CFRONTMATTER_EMPTY: break
    case CFRONTMATTER_INVALID:
      let line = unsafe cfrontmatter_error_line(file)
      let reason = unsafe String(cString: cfrontmatter_error(file))
      throw CommandFailure(.usage, "\(path):\(line): not YAML: \(reason)")
    default:
      throw CommandFailure(.usage, "\(path): no options; write one a line, such as top: 50")
    }
    let count = unsafe cfrontmatter_count(file)
    entries = (0..<count).map { index in
      let entry = unsafe cfrontmatter_entry_at(file, index)
      return unsafe Entry(
        name: Self.text(entry.key, entry.key_length), value: Self.text(entry.value, entry.value_length),
        line: Int(entry.line))
    }
  }

  private static func text(_ bytes: UnsafePointer<UInt8>, _ count: Int64) -> String {
    unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
  }
}

extension ConfigurationFile: Encodable {
  enum CodingKeys: String, CodingKey {
    case path = "file"
    case entries = "options"
  }
}

extension ConfigurationFile.Entry: Encodable {
  enum CodingKeys: String, CodingKey {
    case name, value
  }
}
