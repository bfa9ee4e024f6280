package import Lexer

/// The page of one diagnostic, as `guiju help E0103` prints it. The installed program has the pages
/// of `spec/diagnostics` without the folder.
package struct DiagnosticPage: Hashable, Sendable {
  package let code: String
  package let text: Wording

  init(_ code: String, en english: String, zh chinese: String) {
    self.code = code
    text = Wording(en: english, zh: chinese)
  }

  /// In the order of the codes.
  package static let all: [DiagnosticPage] = diagnosticPages
}
