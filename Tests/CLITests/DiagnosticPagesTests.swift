import CLI
import Checker
import Driver
import Eval
import Foundation
import Lexer
import Lints
import Parser
import RulebookTests
import Source
import Testing

@Suite("The pages of diagnostics")
struct DiagnosticPagesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let generated = root.appending(
    path: "Sources/CLI/Pages/DiagnosticPagesText.swift")

  /// Every diagnostic of every stage.
  static let kinds: [DiagnosticKind] =
    DiagnosticKind.lexer + DiagnosticKind.parser + DiagnosticKind.loading + DiagnosticKind.checker
    + DiagnosticKind.lints
    + DiagnosticKind.data + DiagnosticKind.fixtures + DiagnosticKind.run

  @Test("the program holds the pages of spec/diagnostics, as they are")
  func embedded() throws {
    let pages = try DiagnosticPagesTests.pages()
    let expected = generatedFile(of: pages)
    let file = DiagnosticPagesTests.generated
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try expected.write(to: file, atomically: true, encoding: .utf8)
    }
    let howTo: Comment = "run UPDATE_GOLDEN=1 swift test --filter DiagnosticPages, and build again"
    #expect(try String(contentsOf: file, encoding: .utf8) == expected, howTo)
    #expect(
      DiagnosticPage.all.map { [$0.code, $0.text.english, $0.text.chinese] }
        == pages.map { [$0.code, $0.english, $0.chinese] }, howTo)
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

  @Test("chapter 18 lists every lint under its title, and no other")
  func lints() throws {
    let chapter = try String(
      contentsOf: DiagnosticPagesTests.root.appending(path: "spec/18-lints.md"), encoding: .utf8)
    let listed = chapter.split(separator: "\n").filter { $0.hasPrefix("| [W") }.map { line in
      line.split(separator: "|").prefix(2).joined(separator: "|")
    }
    let kinds = DiagnosticKind.allLints.sorted { $0.code < $1.code }
    let expected = kinds.map { " [\($0.code)](diagnostics/\($0.code).md) | \($0.title.english) " }
    #expect(listed == expected)
  }

  @Test("guiju help prints the page in the language asked for")
  func help() throws {
    let page = try #require(DiagnosticPage.all.first)
    let chinese = guiju(["help", page.code.lowercased(), "--lang", "zh"], in: Surroundings())
    #expect(chinese.output == page.text.chinese)
    #expect(guiju(["help", page.code], in: Surroundings()).output == page.text.english)
  }

  /// Each page is English under its title, then Chinese under its title.
  private static func pages() throws -> [PageSource] {
    let folder = root.appending(path: "spec/diagnostics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted().map { name in
      PageSource(
        String(name.dropLast(3)),
        try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
  }
}
