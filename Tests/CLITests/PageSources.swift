import Foundation

/// One page of `spec/diagnostics`, cut into its two languages.
struct PageSource {
  let code: String
  let english: String
  let chinese: String

  init(_ code: String, _ text: String) {
    self.code = code
    let second = text.range(of: "\n# \(code) ")
    let split = second.map { text.index(after: $0.lowerBound) } ?? text.endIndex
    english = String(text[..<split]).trimmed
    chinese = String(text[split...]).trimmed
  }
}

/// The one Swift file that holds the pages: a single text, which compiles in no time, and which the
/// program cuts at the titles.
func generatedFile(of pages: [PageSource]) -> String {
  let text = pages.map { $0.english + $0.chinese }.joined()
  return """
    // swift-format-ignore-file
    // Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

    let diagnosticPagesText = ###\"\"\"

    """ + text + "\"\"\"###\n"
}

extension String {
  /// Without empty lines at either end, and with one line break at the end.
  fileprivate var trimmed: String {
    trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
  }
}
