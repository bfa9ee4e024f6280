import CLI
import Checker
import Eval
import Foundation
import Lexer
import Parser
import Testing

@Suite("The pages of diagnostics")
struct DiagnosticPagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let generated = root.appending(path: "Sources/CLI/Pages/DiagnosticPages.swift")

  /// Every diagnostic of every stage.
  static let kinds: [DiagnosticKind] =
    DiagnosticKind.lexer + DiagnosticKind.parser + DiagnosticKind.checker + DiagnosticKind.data
    + DiagnosticKind.fixtures

  @Test("the program holds the pages of spec/diagnostics, as they are")
  func embedded() throws {
    let expected = try DiagnosticPagesTests.source()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try expected.write(to: DiagnosticPagesTests.generated, atomically: true, encoding: .utf8)
    }
    let actual = try String(contentsOf: DiagnosticPagesTests.generated, encoding: .utf8)
    #expect(
      actual == expected,
      "run UPDATE_GOLDEN=1 swift test --filter DiagnosticPages, and build again")
  }

  @Test("no code is used twice, and each says by its letter how grave it is")
  func codes() {
    let codes = DiagnosticPagesTests.kinds.map(\.code)
    #expect(Set(codes).count == codes.count)
    for kind in DiagnosticPagesTests.kinds {
      #expect(kind.code.count == 5)
      #expect(kind.code.hasPrefix(kind.severity == .error ? "E" : "W"))
    }
  }

  @Test("every diagnostic has a page under its title, and no page is left over")
  func complete() throws {
    let pages = try DiagnosticPagesTests.pages()
    var missing: [String] = []
    for kind in DiagnosticPagesTests.kinds {
      guard let page = pages.first(where: { $0.code == kind.code }) else {
        missing.append(kind.code)
        continue
      }
      #expect(page.english.hasPrefix("# \(kind.code) \(kind.title.english)\n"))
      #expect(page.chinese.hasPrefix("# \(kind.code) \(kind.title.chinese)\n"))
    }
    #expect(missing == [], "diagnostics without a page")
    let known = Set(DiagnosticPagesTests.kinds.map(\.code))
    for page in pages { #expect(known.contains(page.code), "\(page.code) is no diagnostic") }
  }

  @Test("guiju help prints the page in the language asked for")
  func help() throws {
    let page = try #require(DiagnosticPage.all.first)
    let chinese = guiju(["help", page.code.lowercased(), "--lang", "zh"], in: Surroundings())
    #expect(chinese.output == page.text.chinese)
    #expect(guiju(["help", page.code], in: Surroundings()).output == page.text.english)
  }

  private struct Page {
    let code: String
    let english: String
    let chinese: String
  }

  /// Each page is English under its title, then Chinese under its title.
  private static func pages() throws -> [Page] {
    let folder = root.appending(path: "spec/diagnostics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".md") }.sorted().map { name in
      let code = String(name.dropLast(3))
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let second = text.range(of: "\n# \(code) ")
      let split = second.map { text.index(after: $0.lowerBound) } ?? text.endIndex
      return Page(
        code: code, english: String(text[..<split]).trimmed, chinese: String(text[split...]).trimmed
      )
    }
  }

  private static func source() throws -> String {
    let entries = try pages().map { page in
      """
        DiagnosticPage(
          "\(page.code)",
          en: ###\"\"\"
      \(page.english.indented)
            \"\"\"###,
          zh: ###\"\"\"
      \(page.chinese.indented)
            \"\"\"###),

      """
    }
    return """
      // swift-format-ignore-file
      // Made from spec/diagnostics by `UPDATE_GOLDEN=1 swift test --filter DiagnosticPages`.

      let diagnosticPages: [DiagnosticPage] = [
      \(entries.joined())]

      """
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
