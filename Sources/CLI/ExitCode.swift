/// How a command ended, for scripts. Fixed; the README lists them.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case success = 0
  /// The answer is no: a rulebook with errors, a failed test, a finding that `--fail-on` names.
  case failed = 1
  /// The command line is wrong.
  case usage = 2
  /// A rulebook could not be read, or a result not be written.
  case unreadable = 3
  /// The data could not be read.
  case dataUnreadable = 4
  /// A fault of Guiju itself.
  case internalError = 70
}

/// What a command says and how it ended. Only `Main` prints.
package struct CommandOutcome: Hashable, Sendable {
  package var output: String
  package var errors: String
  package var code: ExitCode

  package init(output: String = "", errors: String = "", code: ExitCode = .success) {
    self.output = output
    self.errors = errors
    self.code = code
  }
}
