import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Main {
  static func main() {
    let surroundings = Surroundings(
      environment: ProcessInfo.processInfo.environment,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      showProgress: { write("\u{1B}[2K\r\($0)", to: STDERR_FILENO) })
    let outcome = guiju(Array(CommandLine.arguments.dropFirst()), in: surroundings)
    if surroundings.isErrorTerminal { write("\u{1B}[2K\r", to: STDERR_FILENO) }
    write(outcome.errors, to: STDERR_FILENO)
    if write(outcome.output, to: STDOUT_FILENO) { exit(outcome.code.rawValue) }
    write(surroundings.unwritten, to: STDERR_FILENO)
    exit(ExitCode.unreadable.rawValue)
  }

  /// Writes all of the text; a reader that is gone ends it, and so does a full disk.
  /// - Returns: whether all of it is written that somebody reads.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = unsafe rest.withUnsafeBytes { bytes in
        unsafe systemWrite(descriptor, bytes.baseAddress, bytes.count)
      }
      guard written > 0 else { return errno == EPIPE }
      rest = rest.dropFirst(written)
    }
    return true
  }
}

/// `write(2)`, under a name of its own.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
