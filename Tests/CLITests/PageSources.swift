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

  fileprivate var entry: String {
    """
      DiagnosticPage(
        "\(code)",
        en: ###\"\"\"
    \(english.indented)
          \"\"\"###,
        zh: ###\"\"\"
    \(chinese.indented)
          \"\"\"###),

    """
  }
}

/// The Swift files that hold the pages: one for every ten codes, in two halves where ten pages are
/// too long for a file, and one that puts them together.
struct PageSources {
  let files: [String: String]

  private static let lengthMax = 480
  private static let index = "DiagnosticPages.swift"

  static func isGenerated(_ file: String) -> Bool {
    file == index || file.hasPrefix("Pages")
  }

  init(_ pages: [PageSource]) {
    let tens = Dictionary(grouping: pages) { String($0.code.dropLast()) }
    var files: [String: String] = [:]
    for (family, pages) in tens {
      let whole = PageSources.file(family, pages)
      if whole.count(where: \.isNewline) <= PageSources.lengthMax {
        files[family] = whole
        continue
      }
      let halves = Dictionary(grouping: pages) { ($0.code.last ?? "0") < "5" ? "to4" : "to9" }
      for (half, pages) in halves { files[family + half] = PageSources.file(family + half, pages) }
    }
    var named: [String: String] = [PageSources.index: PageSources.list(files.keys.sorted())]
    for (name, text) in files { named["Pages\(name).swift"] = text }
    self.files = named
  }

  private static let header = """
    // swift-format-ignore-file
    // Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.


    """

  private static func file(_ name: String, _ pages: [PageSource]) -> String {
    header + "let pages\(name): [DiagnosticPage] = [\n" + pages.map(\.entry).joined() + "]\n"
  }

  private static func list(_ names: [String]) -> String {
    let lists = names.map { "  pages\($0),\n" }.joined()
    return header + "private let families: [[DiagnosticPage]] = [\n" + lists + "]\n\n"
      + "let diagnosticPages: [DiagnosticPage] = families.flatMap { $0 }\n"
  }
}

extension String {
  /// Without empty lines at either end, and with one line break at the end.
  fileprivate var trimmed: String {
    trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
  }

  fileprivate var indented: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      " + $0 }.joined(separator: "\n")
  }
}
