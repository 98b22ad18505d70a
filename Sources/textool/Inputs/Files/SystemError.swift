import Glibc

/// The system's words for its error numbers.
enum SystemError {
  static func text(of number: Int32) -> String {
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text)
  }
}
